package wence.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import wence.plan.SourceSpan;
import wence.plan.Unplaced;

/// The paragraphs of a published text: hard lines joined again where a page border or a narrow
/// page cut them; tables row by row; attachments with their titles.
///
/// A line goes on in the next one when it ends no sentence and the next one opens neither a
/// heading nor a list of duties, or when a bracket is open. In a text set in lines of equal width
/// only a full line goes on; in a text whose lines are whole paragraphs every unfinished line does
/// that is running text or a list, unless it is a heading that stands alone.
///
/// @param style how the text numbers
/// @param blocks what the text is made of, in its order
/// @param leftOut page marks and tables of contents, which belong to no paragraph
record Paragraphs(NumberingStyle style, List<Block> blocks, List<Unplaced> leftOut) {
    /// A heading that stands alone on its line is no longer than this.
    static final int MAX_LONE_HEADING = 40;

    /// Why a list of headings has no section.
    static final String CONTENTS = "目录";

    Paragraphs {
        blocks = List.copyOf(blocks);
        leftOut = List.copyOf(leftOut);
    }

    static Paragraphs of(String text) {
        List<Line> all = Line.of(text);
        var lines = new ArrayList<Line>();
        var leftOut = new ArrayList<Unplaced>();
        for (Line line : all) {
            if (line.isPageMark()) {
                var span = new SourceSpan(line.start(), line.end());
                leftOut.add(new Unplaced(span.of(text), span, Outline.PAGE_MARK));
            } else {
                lines.add(line);
            }
        }
        NumberingStyle style = NumberingStyle.of(lines);
        List<Line> contents = Contents.in(lines, style);
        if (!contents.isEmpty()) {
            contents.forEach(line ->
                    leftOut.add(new Unplaced(line.content(), new SourceSpan(line.start(), line.end()), CONTENTS)));
            lines.removeAll(new HashSet<>(contents));
        }
        return new Paragraphs(style, new Blocks(lines, style).read(), leftOut);
    }

    /// The paragraphs that are running text.
    List<Flow> flows() {
        var flows = new ArrayList<Flow>();
        for (Block block : blocks) {
            if (block instanceof Block.Text paragraph) {
                flows.add(paragraph.flow());
            }
        }
        return flows;
    }
}
