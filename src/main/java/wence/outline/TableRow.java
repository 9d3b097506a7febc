package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One row of a table, cell by cell.
///
/// A row with a number is a section of its own, named by its task; its last clause is what the
/// task says last together with the cells behind it, so that whoever reads the clause sees the
/// task and the bodies. In a table that names no bodies every row is one clause.
///
/// @param head what the cells hold, column by column
/// @param flow the whole row
/// @param cells where the cells stand in it; an empty one has no length
record TableRow(TableHead head, Flow flow, List<Cell> cells) {
    /// A stretch of the row.
    record Cell(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    private static final int LONGEST_NAME = 40;

    TableRow {
        cells = List.copyOf(cells);
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(
                    "need a cell for each of %d columns, got %d".formatted(head.size(), cells.size()));
        }
    }

    /// What the row gives: headings, sentences and the row itself.
    List<Atom> atoms() {
        if (!head.namesParties()) {
            return List.of(Atom.Row.silent(flow));
        }
        var atoms = new ArrayList<Atom>();
        List<Cell> tasks = tasks();
        Optional<Ordinal> number = number();
        boolean isSection = number.isPresent() && !tasks.isEmpty();
        int from = 0;
        if (isSection) {
            atoms.add(heading(number.get(), tasks.getFirst()));
        }
        Cell said = tasks.isEmpty() ? new Cell(0, 0) : tasks.getLast();
        boolean isLong = tasks.size() > (isSection ? 1 : 0) && said.to() - said.from() > LONGEST_NAME;
        if (isLong) {
            List<Flow> sentences = Sentences.of(flow.slice(said.from(), said.to()));
            int length = 0;
            for (Flow sentence : sentences.subList(0, sentences.size() - 1)) {
                length += sentence.text().length();
            }
            if (sentences.size() > 1) {
                from = flow.skipBlanks(said.from() + length, said.to());
                addBefore(said.from(), tasks, isSection, atoms);
                sentences.subList(0, sentences.size() - 1).forEach(s -> atoms.add(new Atom.Sentence(s)));
            }
        }
        Flow rest = flow.slice(from, flow.trimEnd(from, flow.text().length()));
        int start = from;
        String item = isSection || said.isEmpty() ? "" : PlanDuties.openingWords(text(said));
        atoms.add(new Atom.Row(
                rest, statements().stream().map(s -> s.shifted(-start)).toList(), item));
        return atoms;
    }

    /// The cells before the last task, where no heading holds them: a row's name without number.
    private void addBefore(int to, List<Cell> tasks, boolean isSection, List<Atom> atoms) {
        int from = isSection ? tasks.getFirst().to() : 0;
        int begin = flow.skipBlanks(from, to);
        int end = flow.trimEnd(begin, to);
        if (begin < end) {
            atoms.add(new Atom.Sentence(flow.slice(begin, end)));
        }
    }

    private Atom.Heading heading(Ordinal ordinal, Cell task) {
        String text = flow.text();
        Cell number = cells.get(numberColumn());
        int end = Math.min(task.to(), endOfName(task));
        Flow words = flow.slice(number.from(), end);
        return new Atom.Heading(
                ordinal,
                Characters.withoutBlanks(words.text()).replaceAll("[|｜]", ""),
                Characters.withoutBlanks(text.substring(task.from(), end)),
                words,
                false);
    }

    private int endOfName(Cell task) {
        String text = flow.text();
        int length = 0;
        int lastMark = -1;
        for (int i = task.from(); i < task.to(); i++) {
            if (Characters.isSentenceEnd(text.charAt(i)) || (length >= LONGEST_NAME && lastMark > task.from() + 2)) {
                return Characters.isSentenceEnd(text.charAt(i)) ? i : lastMark;
            }
            lastMark = "，；,;".indexOf(text.charAt(i)) >= 0 ? i : lastMark;
            length++;
        }
        return task.to();
    }

    private Optional<Ordinal> number() {
        int column = numberColumn();
        if (column < 0 || cells.get(column).isEmpty()) {
            return Optional.empty();
        }
        String written = Characters.withoutBlanks(text(cells.get(column))).replaceAll("[.．、]$", "");
        boolean isNumber = written.length() <= 3 && written.chars().allMatch(c -> Characters.digit((char) c) >= 0);
        int number = isNumber ? Numerals.value(written) : -1;
        return number < 1 ? Optional.empty() : Optional.of(new Ordinal(Ordinal.Kind.FIGURE, number, written));
    }

    private int numberColumn() {
        for (int i = 0; i < head.size(); i++) {
            if (head.columns().get(i) instanceof TableHead.Column.RowNumber) {
                return i;
            }
        }
        return -1;
    }

    /// The cells that say what is to be done, before the first body.
    private List<Cell> tasks() {
        var tasks = new ArrayList<Cell>();
        for (int i = 0; i < head.size(); i++) {
            TableHead.Column column = head.columns().get(i);
            if (column instanceof TableHead.Column.Party) {
                return tasks;
            }
            boolean says = column instanceof TableHead.Column.Task || column instanceof TableHead.Column.Other;
            if (says && !cells.get(i).isEmpty()) {
                tasks.add(cells.get(i));
            }
        }
        return tasks;
    }

    private List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < head.size(); i++) {
            if (head.columns().get(i) instanceof TableHead.Column.Party party
                    && !cells.get(i).isEmpty()) {
                Cell cell = cells.get(i);
                List<Statement> clauses = RoleClauses.read(text(cell));
                clauses.forEach(clause -> statements.add(clause.shifted(cell.from())));
                AgencyList agencies = AgencyList.of(RoleClauses.withoutRemark(text(cell)));
                if (clauses.isEmpty() && !agencies.names().isEmpty()) {
                    statements.add(new Statement(
                            party.role(),
                            agencies.names(),
                            agencies.openEnded(),
                            agencies.beheaded(),
                            cell.from(),
                            cell.to()));
                }
            }
        }
        return statements;
    }

    /// Whether the cells of bodies can hold names: no sentences, no figures.
    boolean isPlausible() {
        for (int i = 0; i < head.size(); i++) {
            if (head.columns().get(i) instanceof TableHead.Column.Party && !isNames(text(cells.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNames(String cell) {
        String names = RoleClauses.withoutRemark(Characters.withoutBlanks(cell));
        int stop = names.indexOf('。');
        boolean isSentence = stop >= 0 && stop < names.length() - 1;
        return !isSentence
                && AgencyList.of(names).names().stream()
                        .allMatch(name -> name.length() <= LONGEST_NAME && !isNumber(name));
    }

    private static boolean isNumber(String name) {
        return Characters.digit(name.charAt(0)) >= 0 && name.length() <= 4;
    }

    private String text(Cell cell) {
        return cell.isEmpty() ? "" : flow.text().substring(cell.from(), cell.to());
    }
}
