package wence.search;

import java.util.ArrayList;
import java.util.List;

/// What is left of a text when width, case, blanks and punctuation are put aside, so that a
/// question and a clause meet however each of them was typed.
final class Letters {
    private Letters() {}

    /// Letters, digits, `%`, `‰` and the point within a number; full-width forms folded, letters
    /// lower-cased.
    static String of(String text) {
        var kept = new StringBuilder(text.length());
        int[] folded = folded(text);
        for (int i = 0; i < folded.length; i++) {
            if (isKept(folded[i]) || isDecimalPoint(folded, i)) {
                kept.appendCodePoint(folded[i]);
            }
        }
        return kept.toString();
    }

    /// Width and case folded, everything kept; lone surrogates and control characters become
    /// blanks.
    static String fold(String text) {
        int[] folded = folded(text);
        return new String(folded, 0, folded.length);
    }

    /// The tokens to search by, in the text's order: each Chinese character, each pair of
    /// neighbouring ones, and words and numbers in other scripts whole.
    ///
    /// Blanks between Chinese characters do not part a pair (`全 民` has 全, 民 and 全民);
    /// punctuation does.
    static List<String> tokens(String text) {
        int[] folded = folded(text);
        var tokens = new ArrayList<String>();
        int before = 0;
        for (int i = 0; i < folded.length; ) {
            int c = folded[i];
            if (Character.isIdeographic(c)) {
                if (before != 0) {
                    tokens.add(Character.toString(before) + Character.toString(c));
                }
                tokens.add(Character.toString(c));
                before = c;
                i++;
            } else if (isKept(c)) {
                int end = i + 1;
                while (end < folded.length && continuesWord(folded, end)) {
                    end++;
                }
                tokens.add(new String(folded, i, end - i));
                before = 0;
                i = end;
            } else {
                before = Character.isWhitespace(c) || Character.isSpaceChar(c) ? before : 0;
                i++;
            }
        }
        return tokens;
    }

    private static boolean continuesWord(int[] text, int i) {
        return (isKept(text[i]) && !Character.isIdeographic(text[i])) || isDecimalPoint(text, i);
    }

    private static boolean isDecimalPoint(int[] text, int i) {
        return text[i] == '.'
                && i > 0
                && Character.isDigit(text[i - 1])
                && i + 1 < text.length
                && Character.isDigit(text[i + 1]);
    }

    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER -> true;
            default -> Character.isLetterOrDigit(c) || c == '%' || c == '‰';
        };
    }

    private static int[] folded(String text) {
        return text.codePoints().map(Letters::fold).toArray();
    }

    private static int fold(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Character.toLowerCase(c - 0xFEE0);
        }
        if (c == 0x3000
                || Character.isISOControl(c)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return ' ';
        }
        return Character.toLowerCase(c);
    }
}
