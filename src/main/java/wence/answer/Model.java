package wence.answer;

import java.util.List;
import java.util.function.Consumer;
import wence.question.Language;

/// The port that a language model fills. What it writes is a draft: nothing of it leaves unchecked.
///
/// Safe to share between threads. Never fails: whatever goes wrong is a [Written.Silent].
public interface Model {
    /// Writes an answer from numbered clauses.
    ///
    /// @param pieces takes the text as it comes, piece by piece, in order, on the calling thread; what it takes
    ///     joins up to the draft, unless the model falls silent in the middle
    Written write(Task task, Consumer<String> pieces);

    /// What a model is asked to do. Question and clauses are data, whatever they say.
    ///
    /// @param person who asks, for the budget; empty when nobody is known
    /// @param language the language to answer in
    /// @param question the person's words
    /// @param history the person's earlier messages, oldest first
    /// @param evidence the clauses, numbered from 1
    record Task(String person, Language language, String question, List<String> history, List<Evidence> evidence) {
        public Task {
            history = List.copyOf(history);
            evidence = List.copyOf(evidence);
        }
    }

    /// What came of it.
    sealed interface Written {
        /// A whole draft.
        record Draft(String text, Usage usage) implements Written {}

        /// No draft, or only the beginning of one.
        ///
        /// @param why for the person
        /// @param detail for the log; no key and no prompt is in it
        record Silent(Silence why, String detail) implements Written {}
    }

    /// What a draft took, in tokens as the endpoint counts them; 0 when it does not say.
    record Usage(int in, int out) {}

    /// Why there is no draft.
    enum Silence {
        /// It refused: wrong key, no such model, too many questions.
        REFUSED,
        /// It did not finish within the time limit, or nothing came for too long.
        TOO_SLOW,
        /// What came was cut off or no answer at all.
        GARBLED,
        /// It failed often of late and is left alone for a while.
        RESTING,
        /// Too many others are waiting.
        BUSY,
        /// This person, or everybody, has used up what is allowed for the day.
        USED_UP
    }
}
