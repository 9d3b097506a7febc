package wence.plan;

import java.util.List;

/// A place that a text names, with the places above it that stand right before it: `银川市西夏区` is one mention.
///
/// @param places what the name can mean, in the order of the administrative codes; more than one where places share it
/// @param start where it starts in the text, 0-based, in UTF-16 code units
/// @param end place after its last character
public record PlaceMention(List<Place> places, int start, int end) {
    public PlaceMention {
        places = List.copyOf(places);
        if (places.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "need places and 0 <= start < end, got %s, [%d, %d)".formatted(places, start, end));
        }
    }

    /// Whether the name can mean `place`.
    public boolean canBe(Place place) {
        return places.contains(place);
    }
}
