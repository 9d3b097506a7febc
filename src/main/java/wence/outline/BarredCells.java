package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table with one cell a line, a bar behind each cell; a number begins each row.
final class BarredCells {
    private static final int MOST_CELLS = 16;

    private BarredCells() {}

    static Optional<Tables.Found> at(List<Line> lines, int at) {
        if (!isCell(lines.get(at))) {
            return Optional.empty();
        }
        int rows = nextNumber(lines.subList(0, Math.min(lines.size(), at + MOST_CELLS)), at);
        return rows >= lines.size() || !isCell(lines.get(rows))
                ? Optional.empty()
                : Tables.headOfLines(lines, at, rows).map(head -> read(lines, at, rows, head));
    }

    private static boolean isCell(Line line) {
        return line.last() == '|' || line.last() == '｜';
    }

    static String withoutBar(Line line) {
        String content = line.content();
        return isCell(line) ? content.substring(0, content.length() - 1).stripTrailing() : content;
    }

    /// The first line from here on that is a number, or that is no cell.
    private static int nextNumber(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size()
                && isCell(lines.get(at))
                && (at == from
                        || !Tables.NUMBER.matcher(withoutBar(lines.get(at))).matches())) {
            at++;
        }
        return at;
    }

    private static Tables.Found read(List<Line> lines, int start, int rows, TableHead head) {
        var blocks = new ArrayList<Block>();
        blocks.add(Tables.unread(lines.subList(start, rows)));
        int at = rows;
        while (at < lines.size() && isCell(lines.get(at))) {
            int end = nextNumber(lines, at);
            List<Line> cells = lines.subList(at, end);
            TableHead columns = cells.size() == head.size() ? head : head.withoutPersons();
            blocks.add(
                    cells.size() == columns.size()
                            ? Tables.row(TabbedCells.rowOf(cells, columns, 0))
                            : Tables.unread(cells));
            at = end;
        }
        return new Tables.Found(blocks, at);
    }
}
