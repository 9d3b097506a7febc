package wence.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Joins the lines of pages into paragraphs, by where they begin and end, and over the borders of
/// columns and pages.
final class PageParagraphs {
    private static final Pattern OPENS = Pattern.compile("(?:[一二三四五六七八九十百]{1,4}、"
            + "|[（(][一二三四五六七八九十百]{1,4}[）)]|第[一二三四五六七八九十百零〇]{1,5}[编章节条]"
            + "|[\\d０-９]{1,2}[.．、](?![\\d０-９])|[（(][\\d０-９]{1,2}[）)]|[①-⑳]"
            + "|(?:牵头|配合|责任|参与|主责|协同)(?:部门|单位)[:：]|附件[\\d０-９]{0,2}[:：]?$|附件[\\d０-９]{1,2}).*");
    private static final String ENDS = "。！？；：!?;:";
    private static final String CLOSERS = "”’」』）)〕］]》";
    /// A first line begins at least so many type sizes to the right.
    private static final double INDENT = 1.2;
    /// A line that was cut ends at most so many type sizes before the margin.
    private static final double SHORT = 2.2;
    /// No page or column is narrower than so many type sizes.
    private static final double NARROWEST = 10;
    /// Type that differs more than this is another kind of paragraph.
    private static final double OTHER_SIZE = 0.08;
    /// Lines this much further apart than usual part paragraphs.
    private static final double OTHER_PITCH = 1.7;

    private final Map<Integer, Margins> margins = new HashMap<>();

    private PageParagraphs(List<List<PageLine>> pages) {
        for (int frame = 0; frame <= 2; frame++) {
            int of = frame;
            List<PageLine> lines = pages.stream()
                    .flatMap(List::stream)
                    .filter(line -> line.frame() == of && !line.row())
                    .toList();
            margins.put(frame, Margins.of(lines));
        }
    }

    /// Writes the pages' lines as paragraphs.
    ///
    /// @param pages lines of each page in reading order, edges taken away
    static void write(List<List<PageLine>> pages, PlanTextBuilder text) throws Refusal {
        var paragraphs = new PageParagraphs(pages);
        PageLine last = null;
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                text.page();
            }
            Margins own = Margins.of(pages.get(i).stream()
                    .filter(line -> !line.row() && line.frame() == 0)
                    .toList());
            for (PageLine line : pages.get(i)) {
                if (last != null && paragraphs.goesOn(last, line, own)) {
                    String rest = line.text();
                    boolean blank = Letters.joined(last.text(), rest).length()
                            > last.text().length() + rest.length();
                    text.goOn(blank ? " " + rest : rest);
                } else {
                    text.lines(line.text());
                }
                last = line;
            }
        }
    }

    /// Whether `line` has the rest of what `last` began.
    private boolean goesOn(PageLine last, PageLine line, Margins onPage) {
        if (last.row() || line.row() || differ(last.size(), line.size())) {
            return false;
        }
        Margins frame = margins.getOrDefault(line.frame(), Margins.NONE);
        Margins lastFrame = margins.getOrDefault(last.frame(), Margins.NONE);
        boolean shifted = line.frame() == 0 && onPage.lines >= Margins.ENOUGH;
        double left = shifted ? onPage.left : frame.left;
        boolean wasCut = last.right() >= lastFrame.right - SHORT * last.size()
                && last.right() - last.left() >= NARROWEST * last.size();
        boolean indented = line.left() >= left + INDENT * line.size();
        boolean opens = OPENS.matcher(line.text()).matches();
        if (!wasCut || isApart(last, line, frame)) {
            return false;
        }
        if (indented) {
            // the second line of a numbered item that is set in from its number
            boolean hangs =
                    OPENS.matcher(last.text()).matches() && line.left() - last.left() > INDENT * line.size() / 2;
            return hangs && !opens && !endsSentence(last.text());
        }
        return !(opens && endsSentence(last.text()));
    }

    private static boolean differ(double size, double other) {
        return Math.abs(size - other) > OTHER_SIZE * Math.max(size, other);
    }

    private static boolean isApart(PageLine last, PageLine line, Margins frame) {
        return last.page() == line.page()
                && last.frame() == line.frame()
                && frame.pitch > 0
                && line.y() - last.y() > OTHER_PITCH * frame.pitch;
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /// Where the lines of a column begin and end.
    ///
    /// @param pitch from one base line to the next, mostly; 0 when it is not known
    private record Margins(int lines, double left, double right, double pitch) {
        static final Margins NONE = new Margins(0, 0, 0, 0);
        static final int ENOUGH = 8;

        static Margins of(List<PageLine> lines) {
            if (lines.isEmpty()) {
                return NONE;
            }
            double[] lefts = lines.stream().mapToDouble(PageLine::left).sorted().toArray();
            double[] rights =
                    lines.stream().mapToDouble(PageLine::right).sorted().toArray();
            // the tenth that begin furthest left may be a number in the margin or a seal
            double left = lefts[lefts.length / 10];
            double right = rights[rights.length - 1 - rights.length / 10];
            return new Margins(lines.size(), left, right, pitch(lines));
        }

        private static double pitch(List<PageLine> lines) {
            double[] steps = new double[lines.size()];
            int count = 0;
            for (int i = 1; i < lines.size(); i++) {
                PageLine line = lines.get(i);
                double step = line.y() - lines.get(i - 1).y();
                if (line.page() == lines.get(i - 1).page() && step > 0) {
                    steps[count++] = step;
                }
            }
            double[] sorted = Arrays.copyOf(steps, count);
            Arrays.sort(sorted);
            return count == 0 ? 0 : sorted[count / 2];
        }
    }
}
