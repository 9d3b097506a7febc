package wence.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The log in memory; a restart forgets it.
public final class MemoryUpdateLog implements UpdateLog {
    private final InstantSource clock;
    private final SequencedMap<Long, Entry> entries = new LinkedHashMap<>();

    /// @param json null when the update is done or set aside
    private record Entry(Instant at, @Nullable String json) {}

    public MemoryUpdateLog(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized boolean accept(long updateId, String json) {
        if (entries.containsKey(updateId)) {
            return false;
        }
        entries.put(updateId, new Entry(clock.instant(), json));
        forgetOld();
        return true;
    }

    @Override
    public synchronized void done(long updateId) {
        entries.computeIfPresent(
                updateId, (id, entry) -> entry.json() == null ? entry : new Entry(clock.instant(), null));
    }

    @Override
    public synchronized List<Accepted> pending() {
        return entries.entrySet().stream()
                .<Accepted>mapMulti((entry, out) -> {
                    String json = entry.getValue().json();
                    if (json != null) {
                        out.accept(new Accepted(entry.getKey(), json));
                    }
                })
                .toList();
    }

    @Override
    public synchronized void setAside(long updateId, String json, String reason) {
        entries.put(updateId, new Entry(clock.instant(), null));
    }

    @Override
    public synchronized long lastAccepted() {
        return entries.isEmpty() ? 0 : entries.sequencedKeySet().getLast();
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(LIFE);
        long done =
                entries.values().stream().filter(entry -> entry.json() == null).count();
        long[] more = {done - ALWAYS_KNOWN};
        if (more[0] > 0) {
            entries.values()
                    .removeIf(entry ->
                            entry.json() == null && more[0]-- > 0 && entry.at().isBefore(oldest));
        }
    }
}
