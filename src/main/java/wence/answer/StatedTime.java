package wence.answer;

import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Target;

/// By when a target is due, and the clause that says so: its own, or an earlier one of its section that sets the time
/// for the sentences after it (到2025年，…).
public record StatedTime(String time, Clause clause) {
    /// The time that a target is due by; empty when neither its clause nor its paragraph says.
    public static Optional<StatedTime> of(Plan plan, Target target) {
        Clause own = plan.clause(target.clause());
        return target.time().map(time -> new StatedTime(time, carrier(plan, own, time)));
    }

    private static Clause carrier(Plan plan, Clause own, String time) {
        List<Clause> clauses = plan.clauses();
        for (int at = clauses.indexOf(own); at >= 0; at--) {
            Clause clause = clauses.get(at);
            if (!clause.section().equals(own.section())) {
                break;
            }
            if (AnswerCheck.standsIn(time, clause.text())) {
                return clause;
            }
        }
        return own;
    }
}
