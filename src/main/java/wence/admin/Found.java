package wence.admin;

import java.util.List;
import java.util.Optional;
import wence.library.Act;

/// Files of the collection that somebody changed by hand.
///
/// @param act what was changed, as it can be undone
/// @param texts the texts that came or changed, each with what was read in it
/// @param notice a sentence when they could not be taken into service
public record Found(Act act, List<Text> texts, Optional<String> notice) {
    public Found {
        texts = List.copyOf(texts);
    }

    /// A text and what was read in it.
    ///
    /// @param plan the id
    public record Text(String plan, Read read) {}
}
