package wence.outline;

import java.util.Optional;

/// Recognises the number that opens a heading, in the widths and with the blanks that plans are
/// published with.
final class OrdinalReader {
    private static final int MAX_FIGURES = 3;

    /// An ordinal and where the heading's words may begin.
    record Found(Ordinal ordinal, int end) {}

    private final String text;
    private final int limit;

    private OrdinalReader(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /// The ordinal that stands at `at`, if one does.
    static Optional<Found> at(String text, int at, int limit) {
        if (at >= limit) {
            return Optional.empty();
        }
        var reader = new OrdinalReader(text, limit);
        char c = text.charAt(at);
        if (c == '（' || c == '(') {
            return reader.bracketed(at);
        }
        if (c == '第') {
            return reader.counted(at);
        }
        if (c >= '①' && c <= '⑳') {
            return Optional.of(new Found(new Ordinal(Ordinal.Kind.CIRCLED, c - '①' + 1, String.valueOf(c)), at + 1));
        }
        return Characters.digit(c) >= 0 ? reader.figure(at) : reader.han(at);
    }

    private Optional<Found> bracketed(int at) {
        int from = skip(at + 1);
        int to = endOfNumber(from);
        int close = skip(to);
        if (to == from || close >= limit || (text.charAt(close) != '）' && text.charAt(close) != ')')) {
            return Optional.empty();
        }
        boolean figures = Characters.digit(text.charAt(from)) >= 0;
        var kind = figures ? Ordinal.Kind.FIGURE_BRACKETED : Ordinal.Kind.HAN_BRACKETED;
        int end = skip(close + 1);
        if (end < limit && text.charAt(end) == '、') {
            end++;
        }
        return found(kind, from, to, at, close + 1, end);
    }

    private Optional<Found> counted(int at) {
        int from = skip(at + 1);
        int to = endOfNumber(from);
        int unit = skip(to);
        if (to == from || unit >= limit) {
            return Optional.empty();
        }
        return switch (text.charAt(unit)) {
            case '章', '编', '篇' -> found(Ordinal.Kind.CHAPTER, from, to, at, unit + 1, unit + 1);
            case '条' -> found(Ordinal.Kind.ARTICLE, from, to, at, unit + 1, unit + 1);
            default -> Optional.empty();
        };
    }

    private Optional<Found> figure(int at) {
        int to = endOfNumber(at);
        int dot = skip(to);
        if (to - at > MAX_FIGURES || dot >= limit) {
            return Optional.empty();
        }
        char c = text.charAt(dot);
        if (c == '）' || c == ')') {
            return found(Ordinal.Kind.FIGURE_BRACKETED, at, to, at, dot + 1, dot + 1);
        }
        boolean isDot = c == '.' || c == '．' || c == '、';
        boolean isDecimal = isDot && dot + 1 < limit && Characters.digit(text.charAt(dot + 1)) >= 0;
        return isDot && !isDecimal ? found(Ordinal.Kind.FIGURE, at, to, at, to, dot + 1) : Optional.empty();
    }

    private Optional<Found> han(int at) {
        int to = endOfNumber(at);
        int comma = skip(to);
        if (to == at || comma >= limit || "、．.".indexOf(text.charAt(comma)) < 0) {
            return Optional.empty();
        }
        return found(Ordinal.Kind.HAN, at, to, at, to, comma + 1);
    }

    private Optional<Found> found(Ordinal.Kind kind, int from, int to, int literalFrom, int literalTo, int end) {
        int number = Numerals.value(Characters.withoutBlanks(text.substring(from, to)));
        String literal = Characters.withoutBlanks(text.substring(literalFrom, literalTo));
        return number < 1 ? Optional.empty() : Optional.of(new Found(new Ordinal(kind, number, literal), end));
    }

    /// After the longest run of figures, or else of Chinese numerals, with blanks between them
    /// allowed.
    private int endOfNumber(int from) {
        int end = from;
        boolean figures = from < limit && Characters.digit(text.charAt(from)) >= 0;
        for (int i = from; i < limit && i - from < 12; i++) {
            char c = text.charAt(i);
            if (figures ? Characters.digit(c) >= 0 : Numerals.isNumeral(c)) {
                end = i + 1;
            } else if (!Characters.isBlank(c)) {
                break;
            }
        }
        return end;
    }

    private int skip(int from) {
        int at = from;
        while (at < limit && at - from < 4 && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
