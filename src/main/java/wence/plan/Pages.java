package wence.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/// Where the pages of a published text begin.
///
/// @param borders the places of the form feeds that part the pages, ascending; none when the text
///     does not know its pages
public record Pages(List<Integer> borders) {
    /// Of a text that does not know its pages.
    public static final Pages UNKNOWN = new Pages(List.of());

    public Pages {
        borders = List.copyOf(borders);
    }

    /// The pages of a text, parted by form feeds.
    public static Pages of(String text) {
        var borders = new ArrayList<Integer>();
        for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
            borders.add(at);
        }
        return borders.isEmpty() ? UNKNOWN : new Pages(borders);
    }

    /// The page that a place stands on, from 1; empty when the text does not know its pages.
    public OptionalInt at(int place) {
        if (borders.isEmpty()) {
            return OptionalInt.empty();
        }
        int found = Collections.binarySearch(borders, place);
        return OptionalInt.of(1 + (found < 0 ? -found - 1 : found));
    }
}
