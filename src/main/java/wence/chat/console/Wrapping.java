package wence.chat.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import wence.chat.ReplyLines.ReplyLine;
import wence.chat.Run;

/// Cuts lines to the width of a terminal, in columns: a Chinese character takes two.
///
/// A line breaks after a blank or between two characters of which one is wide; never before a closing mark, never after
/// an opening one, and inside a Latin word or a number only when it is longer than a line. What continues a line stands
/// under its hanging indent.
final class Wrapping {
    private static final String CLOSING = "，。、；：？！”’）》〉】〕」』…·,.;:?!)]}%％";
    private static final String OPENING = "“‘（《〈【〔「『([{";

    /// Indents are given up where they would leave fewer columns than this.
    private static final int FEW = 16;

    private Wrapping() {}

    /// The line in pieces of at most this many columns; 0 leaves it whole.
    static List<StyledLine> wrap(ReplyLine line, int columns) {
        if (columns == 0) {
            return List.of(styled(line.indent(), line.runs()));
        }
        boolean isNarrow = columns - Math.max(line.indent(), line.hanging()) < FEW;
        int indent = isNarrow ? 0 : line.indent();
        List<Cell> cells = cells(line.runs());
        var lines = new ArrayList<StyledLine>();
        int from = 0;
        do {
            int end = end(cells, from, columns - indent);
            boolean isLast = end == cells.size();
            lines.add(styled(indent, runs(cells.subList(from, isLast ? end : withoutBlanks(cells, from, end)))));
            from = end;
            indent = isNarrow ? 0 : line.hanging();
        } while (from < cells.size());
        return lines;
    }

    /// The end without the blanks before it.
    private static int withoutBlanks(List<Cell> cells, int from, int end) {
        int bare = end;
        while (bare > from && cells.get(bare - 1).isBlank()) {
            bare--;
        }
        return bare;
    }

    /// A character with what is drawn over it.
    private record Cell(String text, int width, Run.Weight weight) {
        int character() {
            return text.codePointAt(0);
        }

        boolean isBlank() {
            return character() == ' ';
        }
    }

    private static List<Cell> cells(List<Run> runs) {
        var cells = new ArrayList<Cell>();
        for (Run run : runs) {
            run.text().codePoints().forEach(character -> {
                int width = Math.max(0, WCWidth.wcwidth(character));
                String text = Character.toString(character);
                if (width == 0 && !cells.isEmpty()) {
                    Cell base = cells.removeLast();
                    cells.add(new Cell(base.text() + text, base.width(), base.weight()));
                } else {
                    cells.add(new Cell(text, width, run.weight()));
                }
            });
        }
        return cells;
    }

    /// Where the line that begins at `from` ends: the last good place to break, or else as far as it fits. Blanks at
    /// its
    /// end need no room.
    private static int end(List<Cell> cells, int from, int columns) {
        int width = 0;
        int good = from;
        for (int at = from; at < cells.size(); at++) {
            if (at > from && breaksBefore(cells, at)) {
                good = at;
            }
            width += cells.get(at).width();
            if (width > columns && at > from && !cells.get(at).isBlank()) {
                return good > from ? good : at;
            }
        }
        return cells.size();
    }

    private static boolean breaksBefore(List<Cell> cells, int at) {
        Cell left = cells.get(at - 1);
        Cell right = cells.get(at);
        if (CLOSING.indexOf(right.character()) >= 0 || OPENING.indexOf(left.character()) >= 0) {
            return false;
        }
        if (right.isBlank()) {
            return false;
        }
        return left.isBlank() || left.width() == 2 || right.width() == 2;
    }

    private static List<Run> runs(List<Cell> cells) {
        var runs = new ArrayList<Run>();
        for (Cell cell : cells) {
            if (!runs.isEmpty() && runs.getLast().weight() == cell.weight()) {
                Run last = runs.removeLast();
                runs.add(new Run(last.text() + cell.text(), last.weight()));
            } else {
                runs.add(new Run(cell.text(), cell.weight()));
            }
        }
        return runs;
    }

    private static StyledLine styled(int indent, List<Run> runs) {
        if (indent == 0 || runs.isEmpty()) {
            return new StyledLine(runs);
        }
        var indented = new ArrayList<Run>();
        indented.add(new Run(" ".repeat(indent), Run.Weight.PLAIN));
        indented.addAll(runs);
        return new StyledLine(indented);
    }
}
