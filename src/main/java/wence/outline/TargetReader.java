package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wence.plan.Clause;
import wence.plan.SectionPath;
import wence.plan.Target;

/// Reads what clauses state as targets: what is to reach which value by when.
///
/// The words of a measure, and every value and time, stand in the text as written; blanks are
/// removed. A date runs on to the later values of its sentence until another is named; a rhythm
/// such as 每学期 belongs to its own part of the sentence, because the next part says its own.
/// Rates at which money is granted, limits, deadlines of procedure and reports of what is already
/// there are no targets.
final class TargetReader {
    private static final Pattern CELL_BORDER = Pattern.compile("\t");

    /// The targets of one clause in the order of their values; none for most clauses. Their span
    /// is the clause's.
    List<Target> read(Clause clause) {
        return read(clause, TargetText.of(clause.text()), "");
    }

    /// The targets of all clauses of a plan, given in reading order.
    ///
    /// Where a sentence opens with a date (到2025年，…) and the next ones of its section name
    /// none, the date is theirs too; the span of such a target begins with the sentence that
    /// names the date.
    List<Target> readAll(List<Clause> clauses) {
        return readAll(clauses, Map.of());
    }

    /// The same, where the headings are known: one that names a measure is that of the bare values
    /// below it, as in a table that was written down cell by cell.
    ///
    /// @param headings names of the sections
    List<Target> readAll(List<Clause> clauses, Map<SectionPath, String> headings) {
        var table = IndicatorTable.of(clauses);
        List<Boolean> broken = BrokenTables.in(clauses);
        var targets = new ArrayList<Target>();
        Optional<TargetPassage> passage = Optional.empty();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (broken.get(i)) {
                continue;
            }
            Optional<List<Target>> row = table.row(clause);
            if (row.isPresent()) {
                targets.addAll(row.get());
                continue;
            }
            TargetText text = TargetText.of(clause.text());
            passage = passage.filter(p -> !TargetTimes.names(text)).flatMap(p -> p.with(clause));
            String measured = TargetMeasure.heading(headings.getOrDefault(clause.section(), ""));
            for (Target target : read(clause, text, measured)) {
                targets.add(passage.isPresent() ? passage.get().date(target) : target);
            }
            Optional<String> opening = TargetTimes.opening(text);
            if (opening.isPresent()) {
                passage = Optional.of(TargetPassage.openedBy(clause, opening.get()));
            }
        }
        return List.copyOf(targets);
    }

    private static List<Target> read(Clause clause, TargetText text, String headingMeasure) {
        if (!TargetAmounts.mayStandIn(text)) {
            return List.of();
        }
        return sentences(clause, text)
                .flatMap(sentence -> TargetSentence.read(sentence, headingMeasure).stream())
                .map(s -> new Target(s.measure(), s.value(), s.time(), clause.section(), clause.id(), clause.span()))
                .toList();
    }

    /// The clause, or each cell of a table's row by itself.
    private static Stream<TargetText> sentences(Clause clause, TargetText text) {
        return clause.text().indexOf('\t') < 0
                ? Stream.of(text)
                : CELL_BORDER.splitAsStream(clause.text()).map(TargetText::of);
    }
}
