package wence.outline;

import java.util.List;
import java.util.regex.Pattern;

/// The printed table of contents: headings that stand again further down.
final class Contents {
    private static final Pattern TITLE = Pattern.compile("目[录次錄]");
    private static final Pattern LEADER = Pattern.compile("[.．。·…—\\-\\s\\u3000]*[(（]?[0-9０-９]{0,4}[)）]?$");
    private static final int LONGEST = 300;

    private Contents() {}

    /// Its lines, the word 目录 included; none when no heading stands twice.
    static List<Line> in(List<Line> lines, NumberingStyle style) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isTitle = line.end() - line.start() <= 8
                    && TITLE.matcher(Characters.withoutBlanks(line.content())).matches();
            if (isTitle) {
                int end = end(lines, i, style);
                return end > i + 2 ? List.copyOf(lines.subList(i, end)) : List.of();
            }
        }
        return List.of();
    }

    /// Where the first heading stands for the second time; -1 when it never does.
    private static int end(List<Line> lines, int title, NumberingStyle style) {
        if (title + 1 >= lines.size() || !style.opens(lines.get(title + 1))) {
            return -1;
        }
        String first = bare(lines.get(title + 1));
        int limit = Math.min(lines.size(), title + LONGEST);
        for (int i = title + 2; i < limit; i++) {
            if (first.equals(bare(lines.get(i)))) {
                return i;
            }
            if (lines.get(i).has("。；")) {
                return -1;
            }
        }
        return -1;
    }

    private static String bare(Line line) {
        return Characters.withoutBlanks(LEADER.matcher(line.content()).replaceFirst(""));
    }
}
