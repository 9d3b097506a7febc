package wence.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wence.outline.TargetSentence.Stated;

/// Gives each value of a list its own year where one part of a sentence names as many years as
/// values: 2024年、2025年和2026年分别达到50%、55%和60%. And its own measure where it names as many
/// of them: 小学、初中班额分别控制在45人、50人以内.
final class TargetList {
    private static final Pattern MARK = Pattern.compile("[、和及与]|以及");

    private final List<String> years;
    private final List<String> measures;
    private int given;

    private TargetList(List<String> years, List<String> measures) {
        this.years = years;
        this.measures = measures;
    }

    /// For the values of one part; they stay as they are when they do not share as many years.
    ///
    /// @param isRespective whether the part says 分别
    static TargetList apart(List<Stated> values, boolean isRespective) {
        Optional<String> shared =
                values.isEmpty() ? Optional.empty() : values.getFirst().time();
        boolean isShared = values.size() > 1
                && values.stream().allMatch(value -> value.time().equals(shared));
        List<String> years = Arrays.asList(MARK.split(shared.orElse(""), -1));
        return new TargetList(
                isShared && years.size() == values.size() ? years : List.of(),
                isRespective && values.size() > 1 ? measures(values) : List.of());
    }

    /// The measures of the values one by one, where all values have the same words and the words
    /// name as many things of the same length, the last with what is measured of all of them.
    private static List<String> measures(List<Stated> values) {
        String shared = values.getFirst().measure();
        List<String> names = Arrays.asList(MARK.split(shared, -1));
        int length = names.getFirst().length();
        String last = names.getLast();
        boolean isApart = names.size() == values.size()
                && length > 0
                && last.length() >= length + 2
                && values.stream().allMatch(value -> value.measure().equals(shared))
                && names.stream().limit(names.size() - 1L).allMatch(name -> name.length() == length);
        return isApart
                ? names.stream()
                        .map(name -> name.substring(0, length) + last.substring(length))
                        .toList()
                : List.of();
    }

    /// The next value, with its own year.
    Stated next(Stated value) {
        int at = given++;
        return new Stated(
                measures.isEmpty() ? value.measure() : measures.get(at),
                value.value(),
                years.isEmpty() ? value.time() : Optional.of(years.get(at)));
    }
}
