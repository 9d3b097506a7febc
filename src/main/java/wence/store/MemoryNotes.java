package wence.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Notes in memory; a restart forgets them.
public final class MemoryNotes implements Notes {
    private final InstantSource clock;
    private final int max;
    private final Map<String, SequencedMap<String, Entry>> kinds = new HashMap<>();

    private record Entry(Instant at, String content) {}

    /// @param max how many of a kind are kept; the one that was put longest ago goes first
    public MemoryNotes(InstantSource clock, int max) {
        this.clock = clock;
        this.max = max;
    }

    @Override
    public synchronized Optional<String> find(String kind, String name) {
        return Optional.ofNullable(kinds.get(kind))
                .map(notes -> notes.get(name))
                .filter(entry -> !entry.at().plus(LIFE).isBefore(clock.instant()))
                .map(Entry::content);
    }

    @Override
    public synchronized void put(List<Note> notes) {
        notes.forEach(this::put);
    }

    private void put(Note note) {
        SequencedMap<String, Entry> kind = kinds.computeIfAbsent(note.kind(), key -> new LinkedHashMap<>());
        kind.remove(note.name());
        if (!note.content().isEmpty()) {
            kind.put(note.name(), new Entry(clock.instant(), note.content()));
        }
        if (kind.size() > max) {
            kind.pollFirstEntry();
        }
    }
}
