package wence.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The audit log in memory; a restart forgets it.
public final class MemoryAuditLog implements AuditLog {
    private final InstantSource clock;
    private final List<AuditEntry> entries = new ArrayList<>();

    public MemoryAuditLog(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void record(Person who, String act, String subject, AuditEntry.Result result, String note) {
        add(new AuditEntry(clock.instant(), who, act, subject, result, note));
    }

    synchronized void add(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public synchronized int size() {
        return entries.size();
    }

    @Override
    public synchronized List<AuditEntry> newest(int skip, int max) {
        return entries.reversed().stream().skip(skip).limit(max).toList();
    }

    @Override
    public synchronized List<AuditEntry> since(Instant from) {
        return entries.stream().filter(entry -> !entry.at().isBefore(from)).toList();
    }
}
