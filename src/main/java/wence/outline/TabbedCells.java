package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table with one cell a line, where every cell but the first of its row stands behind a TAB.
/// A row that shares the first cells of the one above has fewer cells: they are its last ones.
final class TabbedCells {
    /// Rows of one cell in a row of rows: beyond them the table has ended.
    private static final int MOST_SINGLE = 8;

    private TabbedCells() {}

    static Optional<Tables.Found> at(List<Line> lines, int at) {
        if (lines.get(at).isIndentedByTab()) {
            return Optional.empty();
        }
        int end = endOfRow(lines, at);
        return end - at < 3
                ? Optional.empty()
                : Tables.headOfLines(lines, at, end).map(head -> read(lines, at, end, head));
    }

    private static int endOfRow(List<Line> lines, int from) {
        int end = from + 1;
        while (end < lines.size() && lines.get(end).isIndentedByTab()) {
            end++;
        }
        return end;
    }

    private static Tables.Found read(List<Line> lines, int start, int rows, TableHead head) {
        var blocks = new ArrayList<Block>();
        blocks.add(Tables.unread(lines.subList(start, rows)));
        int at = rows;
        while (at < lines.size() && goesOn(lines, at)) {
            int end = endOfRow(lines, at);
            blocks.add(row(lines.subList(at, end), head));
            at = end;
        }
        return new Tables.Found(blocks, at);
    }

    private static boolean goesOn(List<Line> lines, int at) {
        for (int i = at; i < lines.size() && i < at + MOST_SINGLE; i++) {
            boolean opensOther =
                    i > at && TableHead.of(List.of(lines.get(i).content())).isPresent();
            if (opensOther || lines.get(i).first() == '附') {
                return false;
            }
            if (i + 1 < lines.size() && lines.get(i + 1).isIndentedByTab()) {
                return true;
            }
        }
        return false;
    }

    private static Block row(List<Line> lines, TableHead head) {
        if (lines.size() == 1 && Blocks.opensChapter(lines.getFirst())) {
            return new Block.Text(Flow.of(lines));
        }
        int missing = head.size() - lines.size();
        if (missing < 0 || !mayMiss(head, missing, lines.getFirst())) {
            return Tables.unread(lines);
        }
        return Tables.row(rowOf(lines, head, missing));
    }

    /// Whether the first columns may be those of the row above: a number, and tasks but for one.
    private static boolean mayMiss(TableHead head, int missing, Line first) {
        if (missing == 0) {
            return true;
        }
        boolean isNumber = Tables.NUMBER.matcher(first.content()).matches();
        return !isNumber
                && head.columns().stream().limit(missing).noneMatch(TableHead.Column.Party.class::isInstance)
                && missing < head.size()
                && !(head.columns().get(missing) instanceof TableHead.Column.Party);
    }

    /// The row of lines that are its cells.
    ///
    /// @param missing how many of the first columns have no cell
    static TableRow rowOf(List<Line> lines, TableHead head, int missing) {
        Flow flow = Flow.ofCells(lines);
        var cells = new ArrayList<TableRow.Cell>();
        for (int i = 0; i < missing; i++) {
            cells.add(new TableRow.Cell(0, 0));
        }
        int from = 0;
        for (Line line : lines) {
            int length = line.end() - line.start();
            int bar = BarredCells.withoutBar(line).length();
            cells.add(new TableRow.Cell(from, from + Math.min(length, bar)));
            from += length + 1;
        }
        return new TableRow(head, flow, cells);
    }
}
