package wence.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import wence.library.PlanDifference;
import wence.outline.ReadingReport;
import wence.plan.PlanFacts;

/// A file that was read and is not published.
///
/// @param id eight letters and digits
/// @param fileName as it was sent; shown, never a path
/// @param who sent it, as the caller names people
/// @param read when it was read
/// @param plan the id of the plan that it would become, or whose text it would replace
/// @param report what was understood, with the facts that it would be published with
/// @param areFactsSaid whether a person said what the facts are, so that they are written down
/// @param same the plan that it is another text of, if one is held
/// @param difference what would change in it
/// @param fileContent SHA-256 of the file
/// @param textContent SHA-256 of the text that was read, in UTF-8
/// @param format of the file, as a person calls it
public record Draft(
        String id,
        String fileName,
        String who,
        Instant read,
        String plan,
        ReadingReport report,
        boolean areFactsSaid,
        Optional<Same> same,
        Optional<PlanDifference> difference,
        String fileContent,
        String textContent,
        String format) {
    /// How long a draft waits.
    public static final Duration LIFE = Duration.ofDays(7);

    /// A plan that is held.
    ///
    /// @param reason why the draft is another text of it, for a person
    public record Same(String plan, String title, String reason) {}

    public PlanFacts facts() {
        return report.facts();
    }
}
