package wence.outline;

import java.util.ArrayList;
import java.util.List;
import wence.plan.SourceSpan;

/// The paragraphs of a published text: hard lines joined again where a page border or a narrow
/// page cut them.
///
/// A line goes on in the next one when it ends no sentence and the next one opens neither a
/// heading nor a list of duties. In a text set in lines of equal width only a full line goes on;
/// in a text whose lines are whole paragraphs every unfinished line does that is running text or
/// a list, unless it is a heading that stands alone.
///
/// @param flows the paragraphs in text order
/// @param pageMarks where page numbers stand that belong to no paragraph
record Paragraphs(List<Flow> flows, List<SourceSpan> pageMarks) {
    /// A heading that stands alone on its line is no longer than this.
    static final int MAX_LONE_HEADING = 40;

    static Paragraphs of(String text) {
        List<Line> lines = lines(text);
        var breaks = new LineBreaks(lines);
        var flows = new ArrayList<Flow>();
        var pageMarks = new ArrayList<SourceSpan>();
        var open = new ArrayList<Line>();
        for (Line line : lines) {
            if (line.isPageMark()) {
                pageMarks.add(new SourceSpan(line.start(), line.end()));
                continue;
            }
            if (!open.isEmpty() && !breaks.goesOn(open.getLast(), line)) {
                flows.add(join(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            flows.add(join(open));
        }
        return new Paragraphs(flows, pageMarks);
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\f') {
                Line line = trimmed(text, start, i);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static Line trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Line(text, from, to);
    }

    private static Flow join(List<Line> lines) {
        int length = lines.stream().mapToInt(line -> line.end() - line.start()).sum();
        var text = new StringBuilder(length);
        int[] places = new int[length];
        for (Line line : lines) {
            for (int i = line.start(); i < line.end(); i++) {
                places[text.length()] = i;
                text.append(line.text().charAt(i));
            }
        }
        return new Flow(text.toString(), places);
    }
}
