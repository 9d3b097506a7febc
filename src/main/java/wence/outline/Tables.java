package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds tables in the forms in which texts carry them: rows of cells parted by TABs or bars
/// ([RowLines]), or one cell a line ([TabbedCells], [BarredCells], [BareCells]), or drawn
/// with lines ([BoxTable]).
final class Tables {
    /// A table.
    ///
    /// @param blocks its rows, and paragraphs that stand between them
    /// @param end the line after its last one
    record Found(List<Block> blocks, int end) {
        Found {
            blocks = List.copyOf(blocks);
        }
    }

    static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}[.．、]?");
    private static final int MOST_COLUMNS = 12;

    private Tables() {}

    /// The table whose head stands at this line, if one does.
    static Optional<Found> at(List<Line> lines, int at) {
        return RowLines.at(lines, at)
                .or(() -> TabbedCells.at(lines, at))
                .or(() -> BarredCells.at(lines, at))
                .or(() -> BareCells.at(lines, at))
                .or(() -> BoxTable.at(lines, at));
    }

    static boolean opensTable(List<Line> lines, int at) {
        return at(lines, at).isPresent() || isLoneHead(lines, at);
    }

    /// Whether the head of a table stands here that no form explains: its cells are out of order.
    static boolean isLoneHead(List<Line> lines, int at) {
        String content = lines.get(at).content();
        return content.equals("序号")
                || (content.equals("序")
                        && at + 1 < lines.size()
                        && lines.get(at + 1).content().equals("号"));
    }

    /// The head whose cells are the lines from here on, one a line, as many as make one.
    static Optional<TableHead> headOfLines(List<Line> lines, int from, int to) {
        if (to - from < 2 || to - from > MOST_COLUMNS) {
            return Optional.empty();
        }
        var cells = new ArrayList<String>();
        for (Line line : lines.subList(from, to)) {
            cells.add(BarredCells.withoutBar(line));
        }
        return TableHead.of(cells);
    }

    /// The atoms of a row; without columns when its cells cannot be what the head says.
    static Block row(TableRow row) {
        return new Block.Table(row.isPlausible() ? row.atoms() : List.of(Atom.Row.silent(row.flow())));
    }

    /// Lines of a table that no column explains.
    static Block unread(List<Line> lines) {
        return new Block.Table(List.of(Atom.Row.silent(Flow.ofCells(lines))));
    }
}
