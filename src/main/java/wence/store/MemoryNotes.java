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

    private record Entry(Instant at, String owner, String content) {}

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
            kind.put(note.name(), new Entry(clock.instant(), note.owner(), note.content()));
        }
        if (kind.size() > max) {
            kind.pollFirstEntry();
        }
    }

    synchronized int count(String owner) {
        return Math.toIntExact(kinds.values().stream()
                .flatMap(notes -> notes.values().stream())
                .filter(entry -> entry.owner().equals(owner))
                .count());
    }

    synchronized int forget(String owner) {
        int count = count(owner);
        kinds.values()
                .forEach(notes -> notes.values().removeIf(entry -> entry.owner().equals(owner)));
        return count;
    }

    synchronized int forgetBefore(Instant time) {
        int before = size();
        kinds.values()
                .forEach(notes -> notes.values().removeIf(entry -> entry.at().isBefore(time)));
        return before - size();
    }

    private int size() {
        return kinds.values().stream().mapToInt(Map::size).sum();
    }
}
