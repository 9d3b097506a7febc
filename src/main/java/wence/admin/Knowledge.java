package wence.admin;

import wence.answer.Answerer;
import wence.lookup.Lookup;

/// What questions are answered from. It may become another from one message to the next, never
/// within one.
@FunctionalInterface
public interface Knowledge {
    /// What there is now, for as long as it is not given back.
    Lease take();

    /// What answers and what looks things up, on one and the same index.
    interface Lease extends AutoCloseable {
        Answerer answerer();

        Lookup lookup();

        /// Gives it back.
        @Override
        void close();
    }

    /// What never changes, and whoever made it closes.
    static Knowledge of(Answerer answerer, Lookup lookup) {
        record Constant(Answerer answerer, Lookup lookup) implements Lease {
            @Override
            public void close() {
                // nobody waits for it
            }
        }
        return () -> new Constant(answerer, lookup);
    }
}
