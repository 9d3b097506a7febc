package wence.outline;

import java.util.Arrays;
import java.util.List;

/// Tells a line end that the writer meant from one that the page made.
final class LineBreaks {
    /// Widest page set in lines, in half-width columns; a text with longer lines has whole
    /// paragraphs for lines.
    private static final int WIDEST_PAGE = 120;
    /// A full line may fall short of the page by punctuation that moved to the next line.
    private static final int SLACK = 5;
    /// Running text set with figures and Latin letters falls short by more.
    private static final double NEARLY_FULL = 0.82;
    /// Of all lines, this share must be full for a text to count as set in lines of equal width.
    private static final double FULL_SHARE = 0.3;
    /// A page has room for at least this many columns; a shorter line was ended by its writer.
    private static final int NARROWEST_PAGE = 36;

    private static final int FEWEST_LINES = 6;
    /// What cannot begin a line that its writer began.
    private static final String NEVER_FIRST = "，。、；：！？）〕］】》”’,;)]";

    private final NumberingStyle style;
    private final int pageWidth;

    /// Looks at all lines of a text; blank ones left out.
    LineBreaks(List<Line> lines, NumberingStyle style) {
        this.style = style;
        this.pageWidth = pageWidth(lines);
    }

    /// Whether `line` was cut and `next` has its rest.
    ///
    /// @param open the bracket that is open at the end of `line`
    boolean goesOn(Line line, Line next, OpenBracket open) {
        if (next.glued() || NEVER_FIRST.indexOf(next.first()) >= 0) {
            return true;
        }
        if (open.isOpen()) {
            boolean holds = BracketDuties.OPENERS.indexOf(line.last()) >= 0 || !style.opens(next);
            if (holds && (!endsSentence(line) || line.last() == '：' || OpenBracket.closesIn(next))) {
                return true;
            }
        }
        if (isBareLabel(line)) {
            return !style.opens(next);
        }
        if (endsSentence(line) || opensSomething(next)) {
            return false;
        }
        if (isSetInLines()) {
            return goesOnInPage(line);
        }
        if (isLoneHeading(line)) {
            return false;
        }
        if (isDutyLine(line)) {
            return isRestOfList(next);
        }
        return line.has("，。、；：,;:") && line.width() >= NARROWEST_PAGE;
    }

    private boolean goesOnInPage(Line line) {
        if (style.opens(line) && !line.has("。")) {
            return line.width() >= pageWidth - SLACK;
        }
        boolean isRest = NEVER_FIRST.indexOf(line.first()) >= 0;
        return isRest || line.width() >= pageWidth * NEARLY_FULL;
    }

    private boolean isSetInLines() {
        return pageWidth > 0;
    }

    /// The common width of full lines; 0 when the lines are whole paragraphs.
    private static int pageWidth(List<Line> lines) {
        int[] widths = lines.stream().mapToInt(Line::width).sorted().toArray();
        if (widths.length < FEWEST_LINES) {
            return 0;
        }
        int wide = widths[(int) (widths.length * 0.9)];
        if (wide > WIDEST_PAGE || wide < NARROWEST_PAGE) {
            return 0;
        }
        long full = Arrays.stream(widths)
                .filter(w -> w >= wide - SLACK && w <= wide + SLACK)
                .count();
        return full >= widths.length * FULL_SHARE ? wide : 0;
    }

    private static boolean endsSentence(Line line) {
        int last = line.end() - 1;
        while (last > line.start() && Characters.isCloser(line.text().charAt(last))) {
            last--;
        }
        char c = line.text().charAt(last);
        return Characters.isSentenceEnd(c) || c == '；' || c == ';' || (last == line.end() - 1 && c == '：');
    }

    private boolean opensSomething(Line line) {
        return style.opens(line)
                || DutyLabel.at(line.text(), line.start(), line.end()).isPresent();
    }

    private boolean isLoneHeading(Line line) {
        return line.end() - line.start() <= Paragraphs.MAX_LONE_HEADING && style.opens(line) && !line.has("。");
    }

    /// Whether the line is a label alone, its list in the next one.
    private static boolean isBareLabel(Line line) {
        return DutyLabel.at(line.text(), line.start(), line.end())
                .filter(label -> label.end() == line.end())
                .isPresent();
    }

    private static boolean isDutyLine(Line line) {
        return DutyLabel.at(line.text(), line.start(), line.end()).isPresent();
    }

    /// Names only: no clause of running text.
    private static boolean isRestOfList(Line line) {
        int end = line.end();
        while (end > line.start() && line.text().charAt(end - 1) == '。') {
            end--;
        }
        return line.width() <= WIDEST_PAGE && !new Line(line.text(), line.start(), end).has("，。；：");
    }
}
