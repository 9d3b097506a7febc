package wence.outline;

import java.util.List;
import wence.plan.Role;

/// Who does what, as a stretch of one text says it.
///
/// @param beheaded whether the list begins with a separator, so that its first name is lost
/// @param from where label and names begin in the text
/// @param to where they end
record Statement(Role role, List<String> agencies, boolean openEnded, boolean beheaded, int from, int to) {
    Statement {
        agencies = List.copyOf(agencies);
    }

    Statement(Role role, List<String> agencies, boolean openEnded, int from, int to) {
        this(role, agencies, openEnded, false, from, to);
    }

    Statement shifted(int by) {
        return new Statement(role, agencies, openEnded, beheaded, from + by, to + by);
    }

    /// The same with its first name as the lead and the others as they were.
    List<Statement> withFirstAsLead() {
        var lead = new Statement(Role.LEAD, agencies.subList(0, 1), false, from, to);
        return agencies.size() == 1
                ? List.of(lead)
                : List.of(lead, new Statement(role, agencies.subList(1, agencies.size()), openEnded, from, to));
    }
}
