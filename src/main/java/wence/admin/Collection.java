package wence.admin;

import wence.answer.Answerer;
import wence.lookup.Lookup;
import wence.search.ClauseIndex;

/// The collection that questions are answered from, which is replaced in one step while they go
/// on: who has taken the one before reads on in it, and it is closed when the last of them gives
/// it back.
public final class Collection implements Knowledge, AutoCloseable {
    private Held now;

    /// @param index what both of the others read; closed here in the end
    public Collection(Answerer answerer, Lookup lookup, ClauseIndex index) {
        this.now = new Held(answerer, lookup, index);
    }

    @Override
    public synchronized Lease take() {
        return now.take();
    }

    /// From now on this is what is taken.
    public void replace(Answerer answerer, Lookup lookup, ClauseIndex index) {
        Held before;
        synchronized (this) {
            before = now;
            now = new Held(answerer, lookup, index);
        }
        before.giveBack();
    }

    @Override
    public synchronized void close() {
        now.giveBack();
    }

    /// One that was opened. It counts who has it, itself being the first.
    private static final class Held {
        private final Answerer answerer;
        private final Lookup lookup;
        private final ClauseIndex index;
        private int takers = 1;

        Held(Answerer answerer, Lookup lookup, ClauseIndex index) {
            this.answerer = answerer;
            this.lookup = lookup;
            this.index = index;
        }

        synchronized Lease take() {
            takers++;
            return new Taken(this);
        }

        void giveBack() {
            boolean isLast;
            synchronized (this) {
                takers--;
                isLast = takers == 0;
            }
            if (isLast) {
                index.close();
            }
        }
    }

    private record Taken(Held held) implements Lease {
        @Override
        public Answerer answerer() {
            return held.answerer;
        }

        @Override
        public Lookup lookup() {
            return held.lookup;
        }

        @Override
        public void close() {
            held.giveBack();
        }
    }
}
