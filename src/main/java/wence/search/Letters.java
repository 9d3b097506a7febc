package wence.search;

import java.util.ArrayList;
import java.util.Arrays;
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
        var tokens = new ArrayList<String>();
        cut(text, new Tokens() {
            @Override
            public void character(int c) {
                tokens.add(Character.toString(c));
            }

            @Override
            public void pair(int first, int second) {
                tokens.add(Character.toString(first) + Character.toString(second));
            }

            @Override
            public void word(String word) {
                tokens.add(word);
            }
        });
        return tokens;
    }

    /// Hands over the same tokens one after the other.
    static void cut(String text, Tokens to) {
        int[] folded = folded(text);
        int before = 0;
        for (int i = 0; i < folded.length; ) {
            int c = folded[i];
            if (Character.isIdeographic(c)) {
                if (before != 0) {
                    to.pair(before, c);
                }
                to.character(c);
                before = c;
                i++;
            } else if (isKept(c)) {
                int end = i + 1;
                while (end < folded.length && continuesWord(folded, end)) {
                    end++;
                }
                to.word(new String(folded, i, end - i));
                before = 0;
                i = end;
            } else {
                before = Character.isWhitespace(c) || Character.isSpaceChar(c) ? before : 0;
                i++;
            }
        }
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
        var folded = new int[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            folded[size++] = fold(c);
            i += Character.charCount(c);
        }
        return Arrays.copyOf(folded, size);
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

    /// Takes the tokens of a text.
    interface Tokens {
        /// A Chinese character.
        void character(int c);

        /// Two neighbouring Chinese characters.
        void pair(int first, int second);

        /// A word or a number in another script.
        void word(String word);
    }
}
