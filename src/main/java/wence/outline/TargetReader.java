package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.Target;

/// Reads what clauses state as targets: what is to reach which value by when.
///
/// The words of a measure, and every value and time, stand in the text as written; blanks are
/// removed. A date runs on to the later values of its sentence until another is named; a rhythm
/// such as 每学期 belongs to its own part of the sentence, because the next part says its own.
/// Rates at which money is granted, limits, deadlines of procedure and reports of what is already
/// there are no targets.
final class TargetReader {
    /// The targets of one clause in the order of their values; none for most clauses. Their span
    /// is the clause's.
    List<Target> read(Clause clause) {
        return read(clause, TargetText.of(clause.text()));
    }

    /// The targets of all clauses of a plan, given in reading order.
    ///
    /// Where a sentence opens with a date (到2025年，…) and the next ones of its section name
    /// none, the date is theirs too; the span of such a target begins with the sentence that
    /// names the date.
    List<Target> readAll(List<Clause> clauses) {
        var targets = new ArrayList<Target>();
        Optional<TargetPassage> passage = Optional.empty();
        for (Clause clause : clauses) {
            TargetText text = TargetText.of(clause.text());
            passage = passage.filter(p -> !TargetTimes.names(text)).flatMap(p -> p.with(clause));
            for (Target target : read(clause, text)) {
                targets.add(passage.isPresent() ? passage.get().date(target) : target);
            }
            Optional<String> opening = TargetTimes.opening(text);
            if (opening.isPresent()) {
                passage = Optional.of(TargetPassage.openedBy(clause, opening.get()));
            }
        }
        return List.copyOf(targets);
    }

    private static List<Target> read(Clause clause, TargetText text) {
        if (!TargetAmounts.mayStandIn(text)) {
            return List.of();
        }
        return TargetSentence.read(text).stream()
                .map(s -> new Target(s.measure(), s.value(), s.time(), clause.section(), clause.id(), clause.span()))
                .toList();
    }
}
