package wence.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a written agency name means: which bodies, and at which level they may stand.
///
/// @param name the name as written, without blanks: `自治区卫生健康委`
/// @param keys the bodies' keys in the [AgencyRegister]; more than one for a merged body such as `住房城乡建设和交通局`;
///     in the order in which the name has them
/// @param levels the levels that the name leaves open, highest first: `科技厅` only the province's, `科技局` a city's or
///     a county's, `科协` any
/// @param place the place that the name itself gives: `西夏区` in `市场监管局西夏区分局`
public record Agency(String name, List<String> keys, Set<Level> levels, Optional<String> place) {
    public Agency {
        keys = keys.stream().distinct().toList();
        if (name.isBlank() || keys.isEmpty() || levels.isEmpty()) {
            throw new IllegalArgumentException(
                    "need name, keys and levels, got '%s', %s, %s".formatted(name, keys, levels));
        }
        levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
    }

    /// The level, when the name leaves only one open.
    public Optional<Level> level() {
        return levels.size() == 1 ? Optional.of(levels.iterator().next()) : Optional.empty();
    }

    /// Whether the two names have a body in common, whatever their levels.
    public boolean sharesBodyWith(Agency other) {
        return !Collections.disjoint(keys, other.keys);
    }

    /// Whether the two names can mean the same agency: a common body, a common level, and no two different places.
    public boolean canBe(Agency other) {
        return sharesBodyWith(other)
                && !Collections.disjoint(levels, other.levels)
                && (place.isEmpty() || other.place.isEmpty() || nested(place.get(), other.place.get()));
    }

    private static boolean nested(String a, String b) {
        return a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);
    }

    /// The agency as a text of this level means it: in a county's plan `科协` is the county's. A level that the name
    /// rules out changes nothing.
    public Agency at(Level level) {
        return levels.contains(level) ? new Agency(name, keys, EnumSet.of(level), place) : this;
    }

    /// This agency together with the one that its name adds in brackets.
    Agency with(Agency inBrackets, String wholeName) {
        var all = new ArrayList<>(keys);
        all.addAll(inBrackets.keys);
        return new Agency(wholeName, all, levels, place.or(() -> inBrackets.place));
    }
}
