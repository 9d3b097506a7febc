package wence.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A table on its way to lines of text: a line for each row, its cells parted by tabs.
///
/// A cell that reaches over several rows stands in each of them; one that reaches over several
/// columns stands in the first, the others empty.
final class TableText {
    private final List<Row> rows = new ArrayList<>();
    private int cells;
    private int columnsSeen;

    /// Begins the next row.
    void startRow() {
        rows.add(new Row());
    }

    /// Adds a cell at the first column that no cell from above reaches into.
    ///
    /// @param columns how many columns it covers
    /// @param below how many further rows it covers
    void cell(String text, int columns, int below) throws Refusal {
        Row row = current();
        fromAbove(row);
        place(row, new Cell(text, columns, below));
    }

    /// Adds a cell that continues the one above it.
    void continued(int columns) throws Refusal {
        Row row = current();
        String text = "";
        if (rows.size() > 1) {
            Cell above = rows.get(rows.size() - 2).cells.get(row.width);
            text = above == null ? "" : above.text.replace("\f", "");
        }
        place(row, new Cell(text, columns, 0));
    }

    void endRow() throws Refusal {
        fromAbove(current());
    }

    private Row current() {
        if (rows.isEmpty()) {
            rows.add(new Row());
        }
        return rows.getLast();
    }

    private void fromAbove(Row row) throws Refusal {
        if (rows.size() < 2) {
            return;
        }
        Row above = rows.get(rows.size() - 2);
        for (Cell cell = above.cells.get(row.width); cell != null && cell.below > 0; ) {
            place(row, new Cell(cell.text.replace("\f", ""), cell.columns, cell.below - 1));
            cell = above.cells.get(row.width);
        }
    }

    private void place(Row row, Cell cell) throws Refusal {
        cells++;
        if (cells > Limits.TABLE_CELLS || row.width + cell.columns > Limits.TABLE_COLUMNS) {
            throw new Refusal(
                    "表格过大（超过 %d 列或 %d 格），不能读取；请把表格拆开后再试。".formatted(Limits.TABLE_COLUMNS, Limits.TABLE_CELLS));
        }
        row.cells.put(row.width, cell);
        row.width += cell.columns;
        columnsSeen = Math.max(columnsSeen, row.cells.size());
    }

    /// Whether the table is a frame around text: one cell in every row.
    boolean isFrame() {
        return columnsSeen <= 1;
    }

    /// The lines of the table; a frame's paragraphs stay lines of their own.
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (Row row : rows) {
            if (isFrame()) {
                row.cells.values().stream()
                        .filter(cell -> !Letters.isBlank(cell.text))
                        .forEach(cell -> lines.add(cell.text));
            } else {
                row.line().ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static final class Row {
        private final Map<Integer, Cell> cells = new TreeMap<>();
        private int width;

        private Optional<String> line() {
            var line = new StringBuilder();
            int column = 0;
            int kept = 0;
            for (Map.Entry<Integer, Cell> entry : cells.entrySet()) {
                for (; column < entry.getKey(); column++) {
                    line.append('\t');
                }
                String text = Letters.inOneLine(entry.getValue().text);
                line.append(text);
                if (!text.isEmpty()) {
                    kept = line.length();
                }
            }
            line.setLength(kept);
            if (cells.values().stream().anyMatch(cell -> cell.text.indexOf('\f') >= 0)) {
                line.insert(0, '\f');
            }
            return kept == 0 ? Optional.empty() : Optional.of(line.toString());
        }
    }

    /// @param below how many rows below it still covers
    private record Cell(String text, int columns, int below) {
        Cell {
            columns = Math.clamp(columns, 1, Limits.TABLE_COLUMNS);
            below = Math.clamp(below, 0, Limits.TABLE_CELLS);
        }
    }
}
