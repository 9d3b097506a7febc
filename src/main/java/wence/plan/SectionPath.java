package wence.plan;

import java.util.ArrayList;
import java.util.List;

/// Where a section stands: the ordinals from the top down, as the text writes them, such as `二/（四）/1`.
///
/// The empty path stands for the plan itself: its title, preamble and everything before the first heading.
public record SectionPath(List<String> ordinals) {
    public static final SectionPath ROOT = new SectionPath(List.of());

    public SectionPath {
        ordinals = List.copyOf(ordinals);
        for (String ordinal : ordinals) {
            if (ordinal.isBlank() || ordinal.indexOf('/') >= 0) {
                throw new IllegalArgumentException("need ordinals without blanks or '/', got '%s'".formatted(ordinal));
            }
        }
    }

    /// Reads the joined form back; the empty string is the [#ROOT].
    public static SectionPath parse(String joined) {
        return joined.isEmpty() ? ROOT : new SectionPath(List.of(joined.split("/")));
    }

    public int depth() {
        return ordinals.size();
    }

    public boolean isRoot() {
        return ordinals.isEmpty();
    }

    /// The path of the section above; the root's parent is the root.
    public SectionPath parent() {
        return isRoot() ? this : new SectionPath(ordinals.subList(0, ordinals.size() - 1));
    }

    public SectionPath child(String ordinal) {
        var longer = new ArrayList<>(ordinals);
        longer.add(ordinal);
        return new SectionPath(longer);
    }

    /// Whether `other` is this section or stands somewhere below it.
    public boolean covers(SectionPath other) {
        return other.depth() >= depth() && other.ordinals.subList(0, depth()).equals(ordinals);
    }

    @Override
    public String toString() {
        return String.join("/", ordinals);
    }
}
