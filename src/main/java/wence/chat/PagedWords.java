package wence.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands behind a command, with the page that it may end in: `科协 第2页`.
///
/// @param words without the page, stripped
/// @param page from 1
record PagedWords(String words, int page) {
    private static final Pattern LAST = Pattern.compile("(?:^|\\s)第([0-9]{1,4})页$");

    static PagedWords of(String argument) {
        String stripped = argument.strip();
        Matcher matcher = LAST.matcher(stripped);
        return matcher.find()
                ? new PagedWords(stripped.substring(0, matcher.start()).strip(), Integer.parseInt(matcher.group(1)))
                : new PagedWords(stripped, 1);
    }

    static String page(int number) {
        return "第" + number + "页";
    }
}
