package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table with one cell a line and nothing between them: the names of the columns, then rows that
/// begin with a number and have as many lines as there are columns. Where they have not, the
/// cells are out of order and nothing is read.
final class BareCells {
    private static final int LONGEST_NAME = 14;
    private static final int MOST_COLUMNS = 8;

    private BareCells() {}

    static Optional<Tables.Found> at(List<Line> lines, int at) {
        if (!lines.get(at).content().equals("序号")) {
            return Optional.empty();
        }
        for (int columns = headLines(lines, at); columns >= 3; columns--) {
            int rows = at + columns;
            Optional<TableHead> head = head(lines, at, rows);
            boolean begins = rows < lines.size() && (isNumber(lines.get(rows)) || Blocks.opensChapter(lines.get(rows)));
            if (head.isPresent() && begins) {
                return read(lines, at, rows, head.get());
            }
        }
        return Optional.empty();
    }

    /// Names of columns only, each of a known kind.
    private static Optional<TableHead> head(List<Line> lines, int from, int to) {
        boolean isOther = lines.subList(from, to).stream()
                .anyMatch(line -> Blocks.opensChapter(line) || line.has("。，") || isNumber(line));
        return isOther ? Optional.empty() : Tables.headOfLines(lines, from, to).filter(TableHead::namesParties);
    }

    private static int headLines(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size()
                && at - from < MOST_COLUMNS
                && lines.get(at).end() - lines.get(at).start() <= LONGEST_NAME) {
            at++;
        }
        return at - from;
    }

    private static boolean isNumber(Line line) {
        return Tables.NUMBER.matcher(line.content()).matches();
    }

    /// Whether no further row follows: what stands behind the table is running text.
    private static boolean isLast(List<Line> lines, int end) {
        return lines.subList(end, Math.min(lines.size(), end + MOST_COLUMNS)).stream()
                .noneMatch(BareCells::isNumber);
    }

    private static Optional<Tables.Found> read(List<Line> lines, int start, int rows, TableHead head) {
        var blocks = new ArrayList<Block>();
        blocks.add(Tables.unread(lines.subList(start, rows)));
        int at = rows;
        int read = 0;
        while (at < lines.size() && (isNumber(lines.get(at)) || Blocks.opensChapter(lines.get(at)))) {
            if (Blocks.opensChapter(lines.get(at))) {
                blocks.add(new Block.Text(Flow.of(lines.subList(at, at + 1))));
                at++;
                continue;
            }
            int end = Math.min(lines.size(), at + head.size());
            boolean isWhole = end - at == head.size()
                    && lines.subList(at + 1, end).stream().noneMatch(Blocks::opensChapter);
            boolean ends = end == lines.size() || isNumber(lines.get(end)) || Blocks.opensChapter(lines.get(end));
            Optional<TableRow> row = Optional.of(lines.subList(at, end))
                    .filter(cells -> isWhole && (ends || isLast(lines, end)))
                    .map(cells -> TabbedCells.rowOf(cells, head, 0))
                    .filter(TableRow::isPlausible);
            if (row.isEmpty()) {
                break;
            }
            blocks.add(Tables.row(row.get()));
            read++;
            at = end;
        }
        return read == 0 ? Optional.empty() : Optional.of(new Tables.Found(blocks, at));
    }
}
