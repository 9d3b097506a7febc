package wence.document;

/// The classes of characters that joining lines depends on.
final class Letters {
    private Letters() {}

    /// White space of any script, control characters, and marks that show nothing.
    static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static boolean isAsciiLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /// Written in the width of a Han character: Han, and the punctuation that goes with it.
    static boolean isWide(int c) {
        return isHan(c)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || "“”‘’—…·①②③④⑤⑥⑦⑧⑨⑩".indexOf(c) >= 0;
    }

    /// Two pieces of one line: nothing between them when either side is wide, else a blank.
    static String joined(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        boolean wide = isWide(before.codePointBefore(before.length())) || isWide(after.codePointAt(0));
        return before + (wide ? "" : " ") + after;
    }

    /// The lines of a table's cell as one.
    static String inOneLine(String lines) {
        String line = "";
        for (String piece : lines.split("[\n\r\f\t]", -1)) {
            line = joined(line, PlanTextBuilder.trimmed(piece));
        }
        return line;
    }

    /// Whether there is nothing to be seen in it.
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Letters::isBlank);
    }
}
