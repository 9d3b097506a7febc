package wence.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message that picks from what was listed before: 第二个呢, 2, the second one.
final class Pick {
    private static final Pattern CHINESE =
            Pattern.compile("^(?:那|那么|我问的是|我要|选|就)?(?:第)?([一二三四五六七八九十]|10|[1-9])(?:个|项|条|种|位|号)?(?:的)?(?:呢|吧|啊)?\\|?$");
    private static final List<String> ENGLISH =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String NUMERALS = "一二三四五六七八九十";

    private Pick() {}

    /// The complete question that the folded message picks, if it picks one.
    static Optional<String> from(String folded, List<String> listed) {
        int number = number(folded);
        return number >= 1 && number <= listed.size() ? Optional.of(listed.get(number - 1)) : Optional.empty();
    }

    /// Whether the folded message is nothing but a pick.
    static boolean isPick(String folded) {
        return number(folded) > 0;
    }

    private static int number(String folded) {
        Matcher chinese = CHINESE.matcher(folded);
        if (chinese.matches()) {
            String numeral = chinese.group(1);
            int at = NUMERALS.indexOf(numeral);
            return at >= 0 ? at + 1 : Integer.parseInt(numeral);
        }
        for (int i = 0; i < ENGLISH.size(); i++) {
            if (folded.matches("(?:andthe|whataboutthe|the)?" + ENGLISH.get(i) + "(?:one)?\\|?")) {
                return i + 1;
            }
        }
        return 0;
    }
}
