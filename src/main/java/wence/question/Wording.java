package wence.question;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Brings what a person writes to the form that plans are written in: simplified characters, normal width, single
/// blanks, nothing invisible, no addresses of web pages. Immutable; safe to share between threads.
///
/// Width folding turns Chinese punctuation such as `，` `：` `？` `（` into its half-width twin; `“”` `、` `。` stay.
public final class Wording {
    /// The most characters that are read of a question, in UTF-16 code units; what follows is cut off.
    public static final int LONGEST = 2_000;

    /// What leads to a page on the web says nothing of what is asked.
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www[.])[\\x21-\\x7e]{1,500}", Pattern.CASE_INSENSITIVE);

    private final TraditionalCharacters traditional;

    private Wording(TraditionalCharacters traditional) {
        this.traditional = traditional;
    }

    /// The wording rules with the character table that comes with the program.
    public static Wording builtIn() {
        return new Wording(TraditionalCharacters.builtIn());
    }

    /// The plain form of what was written, at most [#LONGEST] characters; empty when nothing visible was written.
    public String plain(String written) {
        String start = cut(written, LONGEST * 2);
        String visible = ADDRESS.matcher(visible(start)).replaceAll(" ");
        String folded = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        return cut(withSingleBlanks(traditional.simplified(folded)), LONGEST).strip();
    }

    /// Whether [#plain] leaves out the end of it.
    public static boolean isTooLong(String written) {
        return written.length() > LONGEST;
    }

    private static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }

    /// Without control and format characters, variation selectors, lone surrogates and characters that do not exist.
    private static String visible(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Wording::isVisible).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isVisible(int c) {
        if (isBlank(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> c < 0xFE00 || c > 0xFE0F;
        };
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String withSingleBlanks(String text) {
        var single = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                single.append(c);
            } else if (!blank) {
                single.append(' ');
            }
            blank = isBlank(c);
        }
        return single.toString();
    }
}
