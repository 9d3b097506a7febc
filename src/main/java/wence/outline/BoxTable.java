package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.plan.Role;

/// A table drawn with lines (`│`, `├──┤`). A cell goes on over several lines of its column until a
/// rule closes it; a cell of bodies speaks of the first task that begins beside it.
final class BoxTable {
    private static final String BORDERS = "│┃├┤┼┌┐└┘┬┴║╠╣";
    private static final String FIRST = "│┃├┌└║╠";
    private static final String RULES = "─━═┄┈";

    /// A cell of one column.
    ///
    /// @param firstLine the line in which it begins
    /// @param rule the line in which a rule closes it
    private record Cell(int firstLine, int rule, List<Line> lines) {
        Flow flow() {
            return Flow.of(lines);
        }
    }

    private BoxTable() {}

    static Optional<Tables.Found> at(List<Line> lines, int at) {
        boolean begins = isLine(lines.get(at)) && (at == 0 || !isLine(lines.get(at - 1)));
        if (!begins) {
            return Optional.empty();
        }
        int end = at;
        var rows = new ArrayList<List<Line>>();
        while (end < lines.size() && isLine(lines.get(end))) {
            rows.add(segments(lines.get(end)));
            end++;
        }
        int columns = rows.getFirst().size();
        if (columns < 2 || rows.stream().anyMatch(row -> row.size() != columns)) {
            return Optional.empty();
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(cells(rows, column));
        }
        int after = end;
        return head(cells).map(head -> new Tables.Found(List.of(new Block.Table(atoms(head, cells))), after));
    }

    private static boolean isLine(Line line) {
        return FIRST.indexOf(line.first()) >= 0;
    }

    /// What stands between the borders of a line.
    private static List<Line> segments(Line line) {
        var segments = new ArrayList<Line>();
        int from = line.start() + 1;
        for (int i = from; i < line.end(); i++) {
            if (BORDERS.indexOf(line.text().charAt(i)) >= 0) {
                segments.add(trimmed(line.text(), from, i));
                from = i + 1;
            }
        }
        return segments;
    }

    private static Line trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Line(text, start, end);
    }

    private static List<Cell> cells(List<List<Line>> rows, int column) {
        var cells = new ArrayList<Cell>();
        var open = new ArrayList<Line>();
        int first = 0;
        for (int i = 0; i <= rows.size(); i++) {
            Line segment = i == rows.size() ? null : rows.get(i).get(column);
            if (segment == null || (!segment.isEmpty() && RULES.indexOf(segment.first()) >= 0)) {
                if (!open.isEmpty()) {
                    cells.add(new Cell(first, i, List.copyOf(open)));
                }
                open.clear();
            } else if (!segment.isEmpty()) {
                first = open.isEmpty() ? i : first;
                open.add(segment);
            }
        }
        return cells;
    }

    /// The first cell of each column.
    private static Optional<TableHead> head(List<List<Cell>> cells) {
        return cells.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : TableHead.of(cells.stream()
                                .map(column -> column.getFirst().flow().text())
                                .toList())
                        .filter(TableHead::namesParties);
    }

    private static List<Atom> atoms(TableHead head, List<List<Cell>> cells) {
        var atoms = new ArrayList<Atom>();
        cells.forEach(column -> atoms.add(Atom.Row.silent(column.getFirst().flow())));
        List<Cell> tasks = rest(cells, task(head));
        for (int i = 0; i < tasks.size(); i++) {
            Cell task = tasks.get(i);
            Sentences.of(task.flow()).forEach(sentence -> atoms.add(new Atom.Sentence(sentence)));
            String item = PlanDuties.openingWords(task.flow().text());
            for (int column = 0; column < head.size(); column++) {
                for (Cell cell : column == task(head) ? List.<Cell>of() : rest(cells, column)) {
                    if (taskOf(cell, tasks) == i) {
                        atoms.add(row(cell, head.columns().get(column), item));
                    }
                }
            }
        }
        return atoms;
    }

    /// The first task that begins beside the cell, or else the last one that began above it.
    private static int taskOf(Cell cell, List<Cell> tasks) {
        int above = 0;
        for (int i = 0; i < tasks.size(); i++) {
            int begin = tasks.get(i).firstLine();
            if (begin >= cell.firstLine() && begin < cell.rule()) {
                return i;
            }
            above = begin < cell.firstLine() ? i : above;
        }
        return above;
    }

    private static List<Cell> rest(List<List<Cell>> cells, int column) {
        return cells.get(column).subList(1, cells.get(column).size());
    }

    private static Atom row(Cell cell, TableHead.Column column, String item) {
        Flow words = cell.flow();
        AgencyList agencies = AgencyList.of(words.text());
        if (!(column instanceof TableHead.Column.Party party)
                || agencies.names().isEmpty()) {
            return Atom.Row.silent(words);
        }
        Role role = party.role();
        var statement = new Statement(
                role, agencies.names(), agencies.openEnded(), 0, words.text().length());
        return new Atom.Row(words, List.of(statement), item);
    }

    private static int task(TableHead head) {
        for (int i = 0; i < head.size(); i++) {
            if (head.columns().get(i) instanceof TableHead.Column.Task) {
                return i;
            }
        }
        return 0;
    }
}
