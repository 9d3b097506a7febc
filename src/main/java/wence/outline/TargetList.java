package wence.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wence.outline.TargetSentence.Stated;

/// Gives each value of a list its own year where one part of a sentence names as many years as
/// values: 2024年、2025年和2026年分别达到50%、55%和60%.
final class TargetList {
    private static final Pattern YEAR_MARK = Pattern.compile("[、和及与]|以及");

    private final List<String> years;
    private int given;

    private TargetList(List<String> years) {
        this.years = years;
    }

    /// For the values of one part; they stay as they are when they do not share as many years.
    static TargetList apart(List<Stated> values) {
        Optional<String> shared = values.isEmpty() ? Optional.empty() : values.getFirst().time();
        boolean isShared = values.size() > 1
                && values.stream().allMatch(value -> value.time().equals(shared));
        List<String> years = Arrays.asList(YEAR_MARK.split(shared.orElse(""), -1));
        return new TargetList(isShared && years.size() == values.size() ? years : List.of());
    }

    /// The next value, with its own year.
    Stated next(Stated value) {
        if (years.isEmpty()) {
            return value;
        }
        String year = years.get(given++);
        return new Stated(value.measure(), value.value(), Optional.of(year));
    }
}
