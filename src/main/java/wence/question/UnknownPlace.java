package wence.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place that no table has, known by what places are called: 东夏区 in 东夏区科协牵头哪些任务.
final class UnknownPlace {
    private static final Pattern PLACE =
            Pattern.compile("[\\u4e00-\\u9fff]{1,4}?(特别行政区|自治区|自治州|自治县|开发区|新区|矿区|省|市|区|县|州|旗|镇|乡|街道)");

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
