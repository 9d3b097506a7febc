package wence.plan;

import java.util.Optional;

/// A numbered heading and what stands under it.
///
/// @param path its ordinals from the top down; unique within a plan
/// @param heading the heading line as written, without hard breaks and final full stop: `（四）老年人科学素质提升行动`;
///     for a lost heading empty
/// @param name the heading without its ordinal: `老年人科学素质提升行动`; for a lost heading empty
/// @param place where the heading stands in the published text; empty when the text lost it and only the numbering
///     around it shows that it was there
public record Section(SectionPath path, String heading, String name, Optional<SourceSpan> place) {
    public Section {
        if (path.isRoot()) {
            throw new IllegalArgumentException("need a path with at least one ordinal");
        }
        if (place.isPresent() == name.isEmpty()) {
            throw new IllegalArgumentException(
                    "need a name exactly where the heading stands in the text, got '%s' at %s".formatted(name, place));
        }
    }

    /// Whether the published text lost this heading.
    public boolean isLost() {
        return place.isEmpty();
    }
}
