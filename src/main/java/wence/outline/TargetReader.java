package wence.outline;

import java.util.List;
import wence.plan.Clause;
import wence.plan.Target;

/// Reads what one clause states as targets: what is to reach which value by when.
///
/// The words of a measure, and every value and time, stand in the clause; blanks are removed. A date runs on to the
/// later values of its sentence until another is named; a rhythm such as 每学期 belongs to its own part of the sentence,
/// because the next part says its own. Rates at which money is granted, limits, deadlines of procedure and reports of
/// what is already there are no targets.
final class TargetReader {
    /// The targets of a clause in the order of their values; none for most clauses.
    List<Target> read(Clause clause) {
        return TargetSentence.read(TargetText.of(clause.text())).stream()
                .map(s -> new Target(s.measure(), s.value(), s.time(), clause.section(), clause.id(), clause.span()))
                .toList();
    }
}
