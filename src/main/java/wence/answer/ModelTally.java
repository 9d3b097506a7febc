package wence.answer;

import java.util.concurrent.atomic.LongAdder;
import wence.answer.CheckedDraft.Dropped;
import wence.answer.CheckedDraft.Judged;
import wence.answer.CheckedDraft.Kept;
import wence.answer.CheckedDraft.Repaired;

/// What became of what a model wrote and guessed, since the start. Safe to share between threads.
public final class ModelTally {
    private final LongAdder used = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder kept = new LongAdder();
    private final LongAdder repaired = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final LongAdder guesses = new LongAdder();
    private final LongAdder offers = new LongAdder();
    private final LongAdder silences = new LongAdder();

    ModelTally() {}

    /// The counts at one moment.
    ///
    /// @param used drafts of which something was said
    /// @param refused drafts of which nothing stood
    /// @param kept sentences that stood as they were written
    /// @param repaired sentences in whose place a clause's own words were put
    /// @param dropped sentences that were left out
    /// @param guesses guesses at what a question means
    /// @param offers guesses that a question could be made of
    /// @param silences how often nothing came
    public record Counts(
            long used,
            long refused,
            long kept,
            long repaired,
            long dropped,
            long guesses,
            long offers,
            long silences) {}

    /// How things stand.
    public Counts counts() {
        return new Counts(
                used.sum(),
                refused.sum(),
                kept.sum(),
                repaired.sum(),
                dropped.sum(),
                guesses.sum(),
                offers.sum(),
                silences.sum());
    }

    void draft(CheckedDraft checked) {
        (checked.kept() == 0 ? refused : used).increment();
        for (Judged judged : checked.sentences()) {
            switch (judged) {
                case Kept _ -> kept.increment();
                case Repaired _ -> repaired.increment();
                case Dropped _ -> dropped.increment();
            }
        }
    }

    void guess(boolean isOffered) {
        guesses.increment();
        if (isOffered) {
            offers.increment();
        }
    }

    void silence() {
        silences.increment();
    }
}
