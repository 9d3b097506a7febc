package wence.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Calls in memory; a restart forgets them, and so does time.
public final class MemoryModelCallLog implements ModelCallLog {
    private final int max;
    private final List<ModelCall> calls = new ArrayList<>();

    /// @param max how many are kept; the one that was put longest ago goes first
    public MemoryModelCallLog(int max) {
        this.max = max;
    }

    @Override
    public synchronized void put(List<ModelCall> made) {
        calls.addAll(made);
        if (calls.size() > max) {
            calls.subList(0, calls.size() - max).clear();
        }
    }

    @Override
    public void each(Instant from, Instant to, Consumer<ModelCall> taker) {
        all().stream()
                .filter(call -> !call.at().isBefore(from) && call.at().isBefore(to))
                .forEach(taker);
    }

    private synchronized List<ModelCall> all() {
        return List.copyOf(calls);
    }

    synchronized int count(Person person) {
        return Math.toIntExact(calls.stream().filter(call -> isOf(call, person)).count());
    }

    synchronized int forget(Person person) {
        int before = calls.size();
        calls.removeIf(call -> isOf(call, person));
        return before - calls.size();
    }

    synchronized int forgetBefore(Instant time) {
        int before = calls.size();
        calls.removeIf(call -> call.at().isBefore(time));
        return before - calls.size();
    }

    private static boolean isOf(ModelCall call, Person person) {
        return call.person().equals(Optional.of(person));
    }
}
