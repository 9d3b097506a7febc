package wence.outline;

/// The classes of characters that reading distinguishes.
final class Characters {
    private static final String SENTENCE_ENDS = "。！？!?";
    private static final String CLOSERS = "”’」』）)〕］]】》";

    private Characters() {}

    /// White space of any script, and control characters, which no plan means.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }

    static boolean isSentenceEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isPunctuation(char c) {
        return "，。、；：！？,;:!?".indexOf(c) >= 0;
    }

    /// The value of a half-width or full-width digit, or -1.
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    /// Full-width figures and dots in half width.
    static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            half.append(digit >= 0 ? (char) ('0' + digit) : c == '．' ? '.' : c);
        }
        return half.toString();
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /// The text without any blank.
    static String withoutBlanks(CharSequence text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /// What two copies of one passage have in common: letters and figures only, in half width.
    static String bare(CharSequence text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '%' || c == '％') {
                int digit = digit(c);
                kept.append(digit < 0 ? c : (char) ('0' + digit));
            }
        }
        return kept.toString();
    }
}
