package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The first lines of a text as a title page shows them: without blanks inside, figures in half
/// width. A text that lost its line breaks has blanks where lines ended.
final class TitleLines {
    private static final int LINES = 30;
    private static final int BEGINNING = 1_500;
    /// A longer line is no line of a title page.
    private static final int LONGEST = 200;

    /// Rules that a conversion printed as characters, and drawn tables.
    private static final Pattern RULE = Pattern.compile("[欗─-╿＿_=＝*＊]{4,}|[─-╿]+");

    private TitleLines() {}

    static List<String> of(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var lines = new ArrayList<String>();
        bare.substring(0, Math.min(bare.length(), BEGINNING))
                .lines()
                .flatMap(line -> line.length() > LONGEST
                        ? List.of(line.split("[\\s\\u3000\\u00a0]+", -1)).stream()
                        : List.of(line).stream())
                .map(line -> Characters.halfWidth(
                        RULE.matcher(Characters.withoutBlanks(line)).replaceAll("")))
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .forEach(lines::add);
        return lines;
    }
}
