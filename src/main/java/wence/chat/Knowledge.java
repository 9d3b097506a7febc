package wence.chat;

import wence.answer.Answerer;
import wence.search.ClauseIndex;

/// What questions are answered from. It may become another from one message to the next, never
/// within one.
@FunctionalInterface
public interface Knowledge {
    /// What there is now, for as long as it is not given back.
    Lease take();

    /// One answerer and the index that it answers from.
    interface Lease extends AutoCloseable {
        Answerer answerer();

        ClauseIndex index();

        /// Gives it back.
        @Override
        void close();
    }

    /// What never changes, and whoever made it closes.
    static Knowledge of(Answerer answerer, ClauseIndex index) {
        record Constant(Answerer answerer, ClauseIndex index) implements Lease {
            @Override
            public void close() {
                // nobody waits for it
            }
        }
        return () -> new Constant(answerer, index);
    }
}
