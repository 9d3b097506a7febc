package wence.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a question counts in: 天, 元, 百分之几. A number in something else is no answer to it.
///
/// @param stated how plans write such a number
public record CountedIn(Pattern stated) {
    private static final String NUMBER =
            "(?:[0-9]+(?:\\\\.[0-9]+)?|[一二两三四五六七八九十百千]+)(?:[—~～-][0-9]+(?:\\\\.[0-9]+)?)?[十百千万亿]*";

    private record Row(Pattern asked, Pattern stated) {}

    private static final List<Row> ROWS = Table.rows("units.tsv").stream()
            .map(row -> new Row(
                    Pattern.compile(row.get(1)), Pattern.compile(row.get(2).replaceAll("N", NUMBER))))
            .toList();

    /// What the question counts in; empty when it does not say.
    public static Optional<CountedIn> of(Question question) {
        return ROWS.stream()
                .filter(row -> row.asked().matcher(question.words()).find())
                .findFirst()
                .map(row -> new CountedIn(row.stated()));
    }

    /// Whether the text has a number of this kind.
    public boolean isIn(String text) {
        return stated.matcher(plain(text)).find();
    }

    /// Without blanks, width and case folded.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
