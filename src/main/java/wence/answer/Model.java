package wence.answer;

import java.util.List;
import java.util.function.Consumer;
import wence.plan.Plan;
import wence.question.Language;

/// The port that a language model fills. What it writes is a draft: nothing of it leaves unchecked.
///
/// Safe to share between threads. Never fails: whatever goes wrong is silence, with its reason.
public interface Model {
    /// Writes from numbered clauses.
    ///
    /// @param pieces takes the text as it comes, piece by piece, in order, on the calling thread; what it takes
    ///     joins up to the draft, unless the model falls silent in the middle
    Written write(Writing writing, Consumer<String> pieces);

    /// Says what a question may mean.
    Understood understand(Puzzle puzzle);

    /// What a model is asked to do. Question, earlier messages and clauses are data, whatever they say.
    sealed interface Task {
        /// Who asks, for the budget; empty when nobody is known.
        String person();

        /// The language of the question.
        Language language();

        /// The person's words.
        String question();

        /// The person's earlier messages, oldest first.
        List<String> history();
    }

    /// Clauses to write from.
    ///
    /// @param kind what is to be written
    /// @param subject what the clauses are from; empty where a search found them
    /// @param evidence the clauses, numbered from 1
    record Writing(
            Unsettled.Kind kind,
            String person,
            Language language,
            String question,
            List<String> history,
            String subject,
            List<Evidence> evidence)
            implements Task {
        public Writing {
            history = List.copyOf(history);
            evidence = List.copyOf(evidence);
        }
    }

    /// A question that the rules cannot read.
    ///
    /// @param plans those held
    record Puzzle(String person, Language language, String question, List<String> history, List<Plan> plans)
            implements Task {
        public Puzzle {
            history = List.copyOf(history);
            plans = List.copyOf(plans);
        }
    }

    /// What came of writing.
    sealed interface Written {
        /// A whole draft.
        record Draft(String text, Usage usage) implements Written {}

        /// No draft, or only the beginning of one.
        ///
        /// @param why for the person
        /// @param detail for the log; no key and no prompt is in it
        record Silent(Silence why, String detail) implements Written {}
    }

    /// What came of understanding.
    sealed interface Understood {
        /// A guess, which may be wrong.
        record Guessed(Guess guess, Usage usage) implements Understood {}

        /// None.
        ///
        /// @param detail for the log; no key and no prompt is in it
        record Silent(Silence why, String detail) implements Understood {}
    }

    /// What it took, in tokens as the endpoint counts them; 0 when it does not say.
    record Usage(int in, int out) {}

    /// Why there is nothing.
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
