package wence.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place that no table has, known by what places are called: 东夏区 in 东夏区科协牵头哪些任务.
///
/// [NamedElsewhere] takes a place before the question is cut, by its form and what stands around
/// it; here only the finished cut tells that the characters before 区 are no words of the plans.
final class UnknownPlace {
    private static final Pattern PLACE = Phrasing.of("place.unknown");

    private UnknownPlace() {}

    /// The place that the folded question begins with, where nothing knows its characters.
    ///
    /// @param strange how strange each of its characters is
    static Optional<String> in(String folded, List<Strangeness> strange) {
        Matcher place = PLACE.matcher(folded);
        if (!place.lookingAt() || strange.getFirst() != Strangeness.UNKNOWN) {
            return Optional.empty();
        }
        for (int i = 0; i < place.start(1); i++) {
            if (strange.get(i).compareTo(Strangeness.ALONE) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(place.group());
    }
}
