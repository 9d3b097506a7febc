package wence.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.store.AskedQuestion.Status;
import wence.store.Feedback.Reason;

/// Something that people could not find: questions that are alike and had no answer, or none that
/// was any good.
///
/// @param question the wording that was used most, of equals the earliest
/// @param history what was asked before it, oldest first
/// @param plan id of the plan that the chat was pinned to
/// @param status what it was answered
/// @param wordings all wordings, in the order in which they came first
/// @param count how often it was asked
/// @param last when last
/// @param notFound how often the plans did not say it
/// @param unclear how often it was not clear what was meant
/// @param bad how often an answer was said to be bad
/// @param reasons why, most frequent first
/// @param nearest the clause that is nearest to the question, when one is near at all
public record Gap(
        String question,
        List<String> history,
        Optional<String> plan,
        Status status,
        List<String> wordings,
        int count,
        Instant last,
        int notFound,
        int unclear,
        int bad,
        List<Map.Entry<Reason, Integer>> reasons,
        Optional<Nearest> nearest) {
    /// How many are reported at most.
    public static final int MAX = 200;

    public Gap {
        history = List.copyOf(history);
        wordings = List.copyOf(wordings);
        reasons = List.copyOf(reasons);
    }

    Gap near(Optional<Nearest> clause) {
        return new Gap(question, history, plan, status, wordings, count, last, notFound, unclear, bad, reasons, clause);
    }

    /// A clause.
    public record Nearest(Plan plan, Clause clause) {}
}
