package wence.store;

import java.time.Instant;
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

    synchronized int count(Person person) {
        return Math.toIntExact(
                feedback.stream().filter(said -> said.isBy(person)).count());
    }

    synchronized int forget(Person person) {
        int before = feedback.size();
        feedback.removeIf(said -> said.isBy(person));
        return before - feedback.size();
    }

    synchronized int forgetBefore(Instant time) {
        int before = feedback.size();
        feedback.removeIf(said -> said.at().isBefore(time));
        return before - feedback.size();
    }
}
