package wence.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A table with a row a line, its cells parted by TABs or by bars:
/// `1⇥完善机制⇥市教育局⇥市财政局`, `| 1 | 完善机制 | 市教育局 |`.
final class RowLines {
    private RowLines() {}

    static Optional<Tables.Found> at(List<Line> lines, int at) {
        char separator = separator(lines.get(at));
        if (separator == 0) {
            return Optional.empty();
        }
        Optional<TableHead> head = TableHead.of(texts(lines.get(at), separator));
        return head.map(columns -> read(lines, at, columns, separator));
    }

    private static Tables.Found read(List<Line> lines, int head, TableHead columns, char separator) {
        var blocks = new ArrayList<Block>();
        blocks.add(Tables.unread(lines.subList(head, head + 1)));
        int at = head + 1;
        while (at < lines.size() && separator(lines.get(at)) == separator) {
            blocks.add(row(lines.get(at), columns, separator));
            at++;
        }
        return new Tables.Found(blocks, at);
    }

    private static Block row(Line line, TableHead head, char separator) {
        List<Line> one = List.of(line);
        List<TableRow.Cell> cells = cells(line, separator);
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        boolean isHead = TableHead.of(texts(line, separator)).isPresent();
        if (filled <= 1 && separator == '\t') {
            return new Block.Text(Flow.of(one));
        }
        if (cells.size() > head.size() || isHead || filled == 0) {
            return Tables.unread(one);
        }
        var all = new ArrayList<>(cells);
        int end = line.end() - line.start();
        all.addAll(Collections.nCopies(head.size() - cells.size(), new TableRow.Cell(end, end)));
        return Tables.row(new TableRow(head, Flow.of(one), all));
    }

    /// The sign between its cells; 0 for a line that is no row.
    private static char separator(Line line) {
        int bars = 0;
        boolean tab = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.text().charAt(i);
            tab |= c == '\t';
            bars += c == '|' || c == '｜' ? 1 : 0;
        }
        if (tab) {
            return '\t';
        }
        return bars >= 2 || (bars == 1 && line.last() != '|') ? '|' : 0;
    }

    private static List<String> texts(Line line, char separator) {
        return cells(line, separator).stream()
                .map(cell -> cell.isEmpty()
                        ? ""
                        : line.text().substring(line.start() + cell.from(), line.start() + cell.to()))
                .toList();
    }

    /// Where the cells stand, counted from the line's first character that is not blank.
    private static List<TableRow.Cell> cells(Line line, char separator) {
        var cells = new ArrayList<TableRow.Cell>();
        for (int i = 0; i < leadingTabs(line, separator); i++) {
            cells.add(new TableRow.Cell(0, 0));
        }
        int from = line.start() + (separator == '|' && isSeparator(line.first(), '|') ? 1 : 0);
        int limit = line.end() - (separator == '|' && isSeparator(line.last(), '|') ? 1 : 0);
        for (int i = from; i <= limit; i++) {
            if (i == limit || isSeparator(line.text().charAt(i), separator)) {
                cells.add(trimmed(line, from, i));
                from = i + 1;
            }
        }
        return cells;
    }

    private static boolean isSeparator(char c, char separator) {
        return c == separator || (separator == '|' && c == '｜');
    }

    private static TableRow.Cell trimmed(Line line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isBlank(line.text().charAt(start))) {
            start++;
        }
        while (end > start && Characters.isBlank(line.text().charAt(end - 1))) {
            end--;
        }
        return new TableRow.Cell(start - line.start(), end - line.start());
    }

    /// Cells at the line's beginning that are empty.
    private static int leadingTabs(Line line, char separator) {
        int tabs = 0;
        for (int i = line.start() - 1;
                separator == '\t' && i >= 0 && Characters.isBlank(line.text().charAt(i));
                i--) {
            char c = line.text().charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                break;
            }
            tabs += c == '\t' ? 1 : 0;
        }
        return tabs;
    }
}
