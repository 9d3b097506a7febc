package wence.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Target;

/// By when a target is due, and the clause that says so.
///
/// A paragraph that opens with 到2025年 sets the time for its later sentences too, as long as none of them opens with a
/// time of its own.
public record StatedTime(String time, Clause clause) {
    private static final Pattern OPENING = Pattern.compile("^[^，。；]{0,6}?(?:到|至|截至)\\s*(20\\d\\d)\\s*年(?:底|末)?");

    /// The time that a target is due by; empty when neither its clause nor its paragraph says.
    public static Optional<StatedTime> of(Plan plan, Target target) {
        Clause own = plan.clause(target.clause());
        if (target.time().isPresent()) {
            return Optional.of(new StatedTime(target.time().get(), own));
        }
        List<Clause> clauses = plan.clauses();
        for (int at = clauses.indexOf(own) - 1; at >= 0; at--) {
            Clause earlier = clauses.get(at);
            if (!earlier.section().equals(own.section())) {
                return Optional.empty();
            }
            Matcher opening = OPENING.matcher(earlier.text());
            if (opening.find()) {
                return Optional.of(new StatedTime(opening.group(1) + "年", earlier));
            }
        }
        return Optional.empty();
    }
}
