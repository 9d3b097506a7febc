package wence.outline;

import java.util.List;
import java.util.stream.Collectors;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;

/// Draws what was read, so that a test can show what it expects.
final class Drawing {
    private Drawing() {}

    /// A line for each heading and each clause, in reading order: `二/1 | text`; headings have
    /// `#`.
    static String outline(Plan plan) {
        String headings = plan.sections().stream()
                .map(s -> "# " + s.path() + " | " + (s.isLost() ? "(lost)" : s.heading()))
                .collect(Collectors.joining("\n"));
        String clauses =
                plan.clauses().stream().map(c -> c.section() + " | " + c.text()).collect(Collectors.joining("\n"));
        return headings + "\n" + clauses;
    }

    /// A line for each section that states duties: `二/（一） | lead A、B | support C、D…`.
    static String duties(Plan plan) {
        return plan.duties().stream()
                .map(Duty::section)
                .distinct()
                .map(section -> section + " | "
                        + plan.duties().stream()
                                .filter(d -> d.section().equals(section))
                                .map(Drawing::duty)
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    private static String duty(Duty duty) {
        return duty.role().label() + " " + String.join("、", duty.agencies()) + (duty.openEnded() ? "…" : "");
    }

    /// The statements of one text, such as `lead A、B | support C`.
    static String statements(List<Statement> statements) {
        return statements.stream()
                .map(s -> label(s.role()) + " " + String.join("、", s.agencies()) + (s.openEnded() ? "…" : ""))
                .collect(Collectors.joining(" | "));
    }

    private static String label(Role role) {
        return role.label();
    }
}
