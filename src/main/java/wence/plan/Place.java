package wence.plan;

import java.util.Optional;

/// A province, prefecture, city or county.
///
/// @param name its full name: `西夏区`
/// @param level PROVINCE, CITY or COUNTY
/// @param parent the place that it belongs to; empty for a province
public record Place(String name, Level level, Optional<Place> parent) {
    /// Its name with all places above it: `宁夏回族自治区银川市西夏区`.
    public String path() {
        return parent.map(Place::path).orElse("") + name;
    }

    /// Whether this is `other` or belongs to it.
    public boolean isWithin(Place other) {
        return equals(other) || parent.map(above -> above.isWithin(other)).orElse(false);
    }
}
