package wence.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Texts kept under names, such as what was said in a chat. Safe to share between threads.
public interface Notes {
    /// How long a note is kept after it was last put.
    Duration LIFE = Duration.ofDays(90);

    /// The text under this name; empty when there is none, or when it was forgotten.
    Optional<String> find(String kind, String name);

    /// Keeps these notes, all or none, each in the place of the one that has its name; those
    /// without content are removed.
    void put(List<Note> notes);
}
