package wence.question;

import java.text.Normalizer;
import java.util.Locale;

/// Folds texts and questions to one form, so that the same words are the same characters: full-width and letter case
/// folded, blanks, quotes and brackets dropped, other punctuation made one [#BREAK].
final class Fold {
    /// Stands where a phrase cannot run on.
    static final char BREAK = '|';

    private Fold() {}

    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '%' || c == '‰' || (c == '.' && isBetweenDigits(folded, i))) {
                out.append(c);
            } else if (!isTransparent(c) && !out.isEmpty() && out.charAt(out.length() - 1) != BREAK) {
                out.append(BREAK);
            }
        }
        return out.toString();
    }

    static boolean isBetweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /// Whether plans and people put this character into a phrase or leave it out as they please.
    static boolean isTransparent(char c) {
        return Character.isWhitespace(c)
                || Character.isISOControl(c)
                || "“”‘’\"'()[]{}<>《》〈〉〔〕【】「」『』«»+·*_~`^".indexOf(c) >= 0;
    }
}
