package wence.question;

import java.util.Optional;
import wence.plan.Clause;
import wence.plan.SectionPath;

/// Where a plan speaks of the subject of a question.
///
/// @param section the section that is meant
/// @param clause the clause that speaks of it, when it is not the section's heading that does
public record Passage(SectionPath section, Optional<Clause> clause) {
    /// A section as a whole.
    public static Passage of(SectionPath section) {
        return new Passage(section, Optional.empty());
    }
}
