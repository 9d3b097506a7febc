package wence.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A call of a language model, or one that was not made because it might not be; nothing of what
/// was said in it.
///
/// @param person for whom; empty when nobody is known
/// @param task what was asked for, in a word: `answer`
/// @param tokensIn tokens sent, as the endpoint counts them; 0 when it does not say
/// @param tokensOut tokens received, likewise
/// @param took until it was over, waiting and a second try included
public record ModelCall(
        Instant at, Optional<Person> person, String task, Outcome outcome, int tokensIn, int tokensOut, Duration took) {
    /// The most that is kept of a task's name, in UTF-16 code units.
    public static final int MAX_TASK = 30;

    public ModelCall {
        if (task.isBlank() || tokensIn < 0 || tokensOut < 0) {
            throw new IllegalArgumentException(
                    "need a task and tokens >= 0, got '%s', %d, %d".formatted(task, tokensIn, tokensOut));
        }
        task = Texts.cut(task, MAX_TASK);
        took = Duration.ofMillis(took.toMillis());
    }

    /// What came of it.
    public enum Outcome {
        /// A whole draft.
        DRAFT,
        /// The endpoint refused.
        REFUSED,
        /// It did not finish in time.
        TOO_SLOW,
        /// What came was cut off or no answer at all.
        GARBLED,
        /// Not made: the endpoint failed often and is left alone for a while.
        RESTING,
        /// Not made: too many others were waiting.
        BUSY,
        /// Not made: the person has used up what they are allowed for the day.
        USED_UP,
        /// Not made: all together have used up what they are allowed for the day.
        ALL_USED_UP;

        /// Whether something was sent to the endpoint, which counts against the day's budget.
        public boolean isSent() {
            return switch (this) {
                case DRAFT, REFUSED, TOO_SLOW, GARBLED -> true;
                case RESTING, BUSY, USED_UP, ALL_USED_UP -> false;
            };
        }

        /// As programs read it: `too-slow`.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
