package wence.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something that was done to the collection, all of it or nothing.
///
/// @param number counted from 1
/// @param plans the ids of the plans that it was about, in order; none when it was about all
/// @param who did it, as the caller names people: `telegram:123`
/// @param undoes the number of the act that it took back
/// @param changes by file
public record Act(
        int number,
        ActKind kind,
        List<String> plans,
        String who,
        Instant at,
        Optional<Integer> undoes,
        List<FileChange> changes) {
    public Act {
        if (number < 1) {
            throw new IllegalArgumentException("need a number from 1 on, got " + number);
        }
        plans = List.copyOf(plans);
        changes = List.copyOf(changes);
    }

    /// What was done, for a person: `发布 xixia-2021`.
    public String chinese() {
        return (kind.chinese() + " " + String.join("、", plans)).strip();
    }
}
