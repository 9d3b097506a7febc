package wence.answer;

import java.util.regex.Pattern;

/// Whether a clause names a time: a calendar year that is not part of a title, or a plan period.
final class NamedTime {
    private static final Pattern TIME =
            Pattern.compile("(?<![\\d—-])20\\d\\d\\s*年(?!\\s*[—－–~～-])|“十[三四五六]五”(?:期间|末|时期)");

    private NamedTime() {}

    static boolean isIn(String text) {
        return TIME.matcher(text).find();
    }
}
