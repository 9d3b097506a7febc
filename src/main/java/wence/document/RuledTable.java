package wence.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import wence.document.PageText.Glyph;
import wence.document.PageText.Rule;

/// A table on a page, as its ruled lines show it. Where no line stands between two fields they
/// are one cell.
final class RuledTable {
    /// Lines this near are one.
    static final double NEAR = 3;

    private static final int MOST_ROWS = 500;

    private final double[] xs;
    private final double[] ys;
    /// For each field, by row and column, the field that stands for its cell.
    private final int[] cells;

    private RuledTable(double[] xs, double[] ys, List<Rule> rules) {
        this.xs = xs;
        this.ys = ys;
        this.cells = new int[columns() * rows()];
        Arrays.setAll(cells, i -> i);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (column > 0 && !isParted(rules, xs[column], middle(ys, row), true)) {
                    join(field(row, column - 1), field(row, column));
                }
                if (row > 0 && !isParted(rules, ys[row], middle(xs, column), false)) {
                    join(field(row - 1, column), field(row, column));
                }
            }
        }
    }

    /// The table that these connected lines make.
    ///
    /// @return empty when they make none, such as a box around a paragraph
    static Optional<RuledTable> of(List<Rule> rules) {
        double[] xs = distinct(rules.stream().filter(Rule::isUpright).mapToDouble(Rule::x1));
        double[] ys = distinct(rules.stream().filter(Rule::isLevel).mapToDouble(Rule::y1));
        boolean table = xs.length >= 3 && ys.length >= 3 && xs.length <= Limits.TABLE_COLUMNS && ys.length <= MOST_ROWS;
        return table ? Optional.of(new RuledTable(xs, ys, rules)) : Optional.empty();
    }

    private static double[] distinct(DoubleStream values) {
        var kept = new ArrayList<Double>();
        values.sorted().forEach(value -> {
            if (kept.isEmpty() || value - kept.getLast() > NEAR) {
                kept.add(value);
            }
        });
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean isParted(List<Rule> rules, double at, double across, boolean upright) {
        return rules.stream()
                .filter(rule -> upright ? rule.isUpright() : rule.isLevel())
                .anyMatch(rule -> upright
                        ? Math.abs(rule.x1() - at) <= NEAR && rule.y1() <= across && across <= rule.y2()
                        : Math.abs(rule.y1() - at) <= NEAR && rule.x1() <= across && across <= rule.x2());
    }

    private static double middle(double[] places, int i) {
        return (places[i] + places[i + 1]) / 2;
    }

    private int columns() {
        return xs.length - 1;
    }

    private int rows() {
        return ys.length - 1;
    }

    private int field(int row, int column) {
        return row * columns() + column;
    }

    private int cell(int field) {
        int at = field;
        while (cells[at] != at) {
            at = cells[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int a = cell(one);
        int b = cell(other);
        cells[Math.max(a, b)] = Math.min(a, b);
    }

    double top() {
        return ys[0];
    }

    /// Whether the character stands in the table.
    boolean holds(Glyph glyph) {
        double x = glyph.x() + glyph.width() / 2;
        double y = glyph.y() - glyph.size() / 3;
        return x > xs[0] && x < xs[columns()] && y > ys[0] && y < ys[rows()];
    }

    /// The rows as lines.
    ///
    /// @param glyphs those that the table holds
    List<PageLine> rows(int page, List<Glyph> glyphs) {
        var inCells = new ArrayList<List<Glyph>>();
        for (int i = 0; i < cells.length; i++) {
            inCells.add(new ArrayList<>());
        }
        double size = 1;
        for (Glyph glyph : glyphs) {
            int row = index(ys, glyph.y() - glyph.size() / 3);
            int column = index(xs, glyph.x() + glyph.width() / 2);
            inCells.get(cell(field(row, column))).add(glyph);
            size = Math.max(size, glyph.size());
        }
        var words = inCells.stream().map(cell -> words(page, cell)).toList();
        var lines = new ArrayList<PageLine>();
        for (int row = 0; row < rows(); row++) {
            String line = line(row, words);
            if (!Letters.isBlank(line)) {
                lines.add(new PageLine(page, 0, xs[0], xs[columns()], ys[row + 1], size, true, line));
            }
        }
        return lines;
    }

    private String line(int row, List<String> words) {
        var line = new StringBuilder();
        int kept = 0;
        for (int column = 0; column < columns(); column++) {
            int cell = cell(field(row, column));
            boolean isFirst = column == 0 || cell(field(row, column - 1)) != cell;
            line.append(column == 0 ? "" : "\t").append(isFirst ? words.get(cell) : "");
            kept = isFirst && !words.get(cell).isEmpty() ? line.length() : kept;
        }
        line.setLength(kept);
        return line.toString();
    }

    private static int index(double[] places, double at) {
        int i = 0;
        while (i < places.length - 2 && at >= places[i + 1]) {
            i++;
        }
        return i;
    }

    private static String words(int page, List<Glyph> cell) {
        String words = "";
        for (List<PageLine> line : GlyphLines.of(page, cell)) {
            for (PageLine piece : line) {
                words = Letters.joined(words, piece.text());
            }
        }
        return words;
    }
}
