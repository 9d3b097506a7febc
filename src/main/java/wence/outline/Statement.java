package wence.outline;

import java.util.List;
import wence.plan.Role;

/// Who does what, as a stretch of one text says it.
///
/// @param from where label and names begin in the text
/// @param to where they end
record Statement(Role role, List<String> agencies, boolean openEnded, int from, int to) {
    Statement {
        agencies = List.copyOf(agencies);
    }

    Statement shifted(int by) {
        return new Statement(role, agencies, openEnded, from + by, to + by);
    }
}
