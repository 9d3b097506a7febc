package wence.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways to number that only a whole text can show, and that count only where a line begins:
/// `1.1`, `2.1.3` with `1 总则` above them, `第一节`, `行动一：`, `专栏1`.
///
/// A line that happens to begin with `2.4 亿人次` is no heading: decimals count when `1.1` is there
/// and most others have the number before them.
final class NumberingStyle {
    private static final Pattern DECIMAL = Pattern.compile(
            "([0-9０-９]{1,2})[.．]([0-9０-９]{1,2})(?:[.．]([0-9０-９]{1,2}))?(?:[.．]([0-9０-９]{1,2}))?[.．、]?(?![0-9０-９.．%％])");
    private static final Pattern BARE =
            Pattern.compile("([0-9０-９]{1,2})[ \\u3000\\u00a0]+(?=\\p{IsHan}[^，。；：、]{1,24}$)");
    private static final Pattern PART =
            Pattern.compile("第[ \\u3000]*([一二三四五六七八九十百]{1,4})[ \\u3000]*(部分|节)[：:、]?(?=[ \\u3000]|\\p{IsHan})");
    private static final Pattern ACTION = Pattern.compile(
            "(?:行动|任务|工程|举措|措施|专题|重点任务|重点工程|重点行动)[ \\u3000]*([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})(?=[ \\u3000]*[：:、.． \\u3000])[ \\u3000]*[：:、.．]?");
    private static final Pattern BOX = Pattern.compile("专栏[ \\u3000]*([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[：:、.．]?");
    private static final int FEWEST_DECIMALS = 3;
    private static final double IN_SEQUENCE = 0.7;
    private static final String UNITS = "亿万个家项人倍元吨年月日次条名张座台套米%％";

    static final NumberingStyle PLAIN = new NumberingStyle(false);

    private final boolean decimals;

    private NumberingStyle(boolean decimals) {
        this.decimals = decimals;
    }

    static NumberingStyle of(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        int inSequence = 0;
        int all = 0;
        for (Line line : lines) {
            Optional<String> number = Characters.digit(line.first()) < 0 ? Optional.empty() : decimal(line);
            if (number.isPresent()) {
                all++;
                inSequence +=
                        seen.contains(before(number.get())) || number.get().endsWith(".1") ? 1 : 0;
                seen.add(number.get());
            }
        }
        return new NumberingStyle(
                seen.contains("1.1") && seen.size() >= FEWEST_DECIMALS && inSequence >= all * IN_SEQUENCE);
    }

    /// Whether the line begins with a number of any kind.
    boolean opens(Line line) {
        return at(line.text(), line.start(), line.end(), true).isPresent();
    }

    /// The ordinal that stands at `at`, if one does.
    ///
    /// @param atLineStart whether a line begins there
    Optional<OrdinalReader.Found> at(String text, int at, int limit, boolean atLineStart) {
        Optional<OrdinalReader.Found> special =
                atLineStart && at < limit ? atLineStart(text, at, limit) : Optional.empty();
        return special.isPresent() ? special : OrdinalReader.at(text, at, limit);
    }

    private Optional<OrdinalReader.Found> atLineStart(String text, int at, int limit) {
        char c = text.charAt(at);
        if (Characters.digit(c) >= 0) {
            return decimals ? decimalOrBare(text, at, limit) : Optional.empty();
        }
        return switch (c) {
            case '第' ->
                found(PART, text, at, limit)
                        .map(m -> ordinal(m, "节".equals(m.group(2)) ? Ordinal.Kind.PASSAGE : Ordinal.Kind.PART));
            case '行', '任', '工', '举', '措', '重' ->
                found(ACTION, text, at, limit).map(m -> ordinal(m, Ordinal.Kind.ACTION));
            case '专' -> found(BOX, text, at, limit).or(() -> Optional.empty()).map(m -> ordinal(m, Ordinal.Kind.BOX));
            default -> Optional.empty();
        };
    }

    private static Optional<OrdinalReader.Found> decimalOrBare(String text, int at, int limit) {
        Optional<Matcher> decimal = found(DECIMAL, text, at, limit).filter(m -> isHeading(text, m.end(), limit));
        if (decimal.isPresent()) {
            Matcher m = decimal.get();
            Ordinal.Kind kind = m.group(4) != null
                    ? Ordinal.Kind.DECIMAL_4
                    : m.group(3) != null ? Ordinal.Kind.DECIMAL_3 : Ordinal.Kind.DECIMAL_2;
            String last = m.group(4) != null ? m.group(4) : m.group(3) != null ? m.group(3) : m.group(2);
            String literal = Characters.withoutBlanks(m.group()).replaceAll("[.．、]$", "");
            int number = Numerals.value(last);
            return number < 1
                    ? Optional.empty()
                    : Optional.of(new OrdinalReader.Found(new Ordinal(kind, number, literal), m.end()));
        }
        return found(BARE, text, at, limit)
                .filter(m -> UNITS.indexOf(text.charAt(m.end())) < 0)
                .map(m -> ordinal(m, Ordinal.Kind.FIGURE, m.group(1)));
    }

    private static Optional<Matcher> found(Pattern pattern, String text, int at, int limit) {
        Matcher matcher = pattern.matcher(text).region(at, limit);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static OrdinalReader.Found ordinal(Matcher matcher, Ordinal.Kind kind) {
        return ordinal(matcher, kind, matcher.group().replaceAll("[：:、.．\\s\\u3000]+$", ""));
    }

    private static OrdinalReader.Found ordinal(Matcher matcher, Ordinal.Kind kind, String literal) {
        int number = Math.max(1, Numerals.value(matcher.group(1)));
        return new OrdinalReader.Found(new Ordinal(kind, number, Characters.withoutBlanks(literal)), matcher.end());
    }

    private static Optional<String> decimal(Line line) {
        return found(DECIMAL, line.text(), line.start(), line.end())
                .filter(m -> isHeading(line.text(), m.end(), line.end()))
                .map(m -> Characters.halfWidth(m.group()).replaceAll("[.、]$", ""));
    }

    private static boolean isHeading(String text, int from, int limit) {
        int at = from;
        while (at < limit && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at < limit && Characters.isHan(text.charAt(at)) && UNITS.indexOf(text.charAt(at)) < 0;
    }

    private static String before(String number) {
        int dot = number.lastIndexOf('.');
        return number.substring(0, dot + 1) + (Integer.parseInt(number.substring(dot + 1)) - 1);
    }
}
