package wence.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Feedback in memory; a restart forgets it.
public final class MemoryFeedbackLog implements FeedbackLog {
    private final InstantSource clock;
    private final List<Feedback> feedback = new ArrayList<>();

    public MemoryFeedbackLog(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void put(Feedback said) {
        feedback.removeIf(
                before -> before.isReplacedBy(said) || before.at().plus(LIFE).isBefore(clock.instant()));
        feedback.add(said);
    }

    @Override
    public synchronized List<Feedback> newest(int max) {
        return feedback.reversed().stream().limit(max).toList();
    }
}
