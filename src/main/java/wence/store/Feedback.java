package wence.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a person thinks of an answer, with all that is needed to look into it later.
///
/// @param at when it was given
/// @param platform where, as the platform is named in messages
/// @param chat the platform's id of the room
/// @param person the platform's id of who gave it, who need not be the one who asked
/// @param answered when the answer was given
/// @param message the platform's id of the message that was answered
/// @param reason why it was bad, when the person said so
/// @param question the words that were answered
/// @param answer what was said, without the citations
/// @param citations the clauses that carried it
public record Feedback(
        Instant at,
        String platform,
        String chat,
        String person,
        Instant answered,
        String message,
        Verdict verdict,
        Optional<Reason> reason,
        String question,
        String answer,
        List<CitedClause> citations) {
    public Feedback {
        citations = List.copyOf(citations);
        if (verdict == Verdict.GOOD && reason.isPresent()) {
            throw new IllegalArgumentException("need no reason why an answer is good, got " + reason.get());
        }
    }

    /// 👍 or 👎.
    public enum Verdict {
        GOOD,
        BAD
    }

    /// What is wrong with an answer.
    public enum Reason {
        /// 答非所问
        BESIDE_THE_QUESTION,
        /// 引文不对
        WRONG_CITATION,
        /// 没找到
        NOT_FOUND
    }

    /// A clause as it was cited.
    ///
    /// @param number its mark in the answer
    /// @param plan id of its plan
    /// @param version names the content that the plan had
    /// @param clause its id in that content
    public record CitedClause(int number, String plan, String version, String clause) {}

    boolean isBy(Person other) {
        return platform.equals(other.platform()) && person.equals(other.id());
    }

    /// Whether the other one is by the same person on the same answer, and so takes the place of
    /// this one.
    boolean isReplacedBy(Feedback other) {
        return platform.equals(other.platform)
                && chat.equals(other.chat)
                && person.equals(other.person)
                && answered.equals(other.answered)
                && message.equals(other.message);
    }
}
