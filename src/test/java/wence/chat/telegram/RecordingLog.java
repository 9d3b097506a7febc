package wence.chat.telegram;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import wence.store.MemoryUpdateLog;
import wence.store.UpdateLog;

/// A log in memory that can be asked what was set aside.
class RecordingLog implements UpdateLog {
    private final UpdateLog log = new MemoryUpdateLog(InstantSource.system());
    private final List<String> setAside = new CopyOnWriteArrayList<>();

    /// Ids with reasons, in order.
    List<String> setAside() {
        return List.copyOf(setAside);
    }

    @Override
    public boolean accept(long updateId, String json) {
        return log.accept(updateId, json);
    }

    @Override
    public void done(long updateId) {
        log.done(updateId);
    }

    @Override
    public List<Accepted> pending() {
        return log.pending();
    }

    @Override
    public void setAside(long updateId, String json, String reason) {
        log.setAside(updateId, json, reason);
        setAside.add(updateId + " " + reason);
    }

    @Override
    public long lastAccepted() {
        return log.lastAccepted();
    }
}
