package wence.question;

import java.util.List;
import wence.plan.Clause;

/// Where a pasted text stands in a plan, and how it differs there.
///
/// @param clause the clause that it has, in whole or in part
/// @param changes how the pasted words differ, those with numbers first; empty when they are the clause's own
/// @param whole whether it has the clause from beginning to end
public record Standing(Clause clause, List<Change> changes, boolean whole) {
    public Standing {
        changes = List.copyOf(changes);
    }

    /// One difference.
    ///
    /// @param pasted what the pasted text has; empty where it lacks words
    /// @param stated what the clause has, as it is written there; empty where words were added
    public record Change(String pasted, String stated) {
        boolean isOfNumbers() {
            return (pasted + stated).chars().anyMatch(Character::isDigit);
        }
    }
}
