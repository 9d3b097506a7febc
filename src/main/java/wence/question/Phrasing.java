package wence.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How people ask and how plans list, as regular expressions by name; they stand in
/// `phrasing.tsv` beside this class.
final class Phrasing {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+\\.[a-z-]+)}");

    private static final Map<String, Pattern> ALL = read();

    private Phrasing() {}

    /// The expression of this name.
    static Pattern of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static Map<String, Pattern> read() {
        var all = new HashMap<String, Pattern>();
        for (var row : Table.rows("phrasing.tsv")) {
            String expression = NAME.matcher(row.get(1))
                    .replaceAll(name ->
                            Matcher.quoteReplacement(Objects.requireNonNull(all.get(name.group(1)), name.group())
                                    .pattern()));
            all.put(row.getFirst(), Pattern.compile(expression));
        }
        return all;
    }
}
