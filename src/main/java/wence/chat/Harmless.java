package wence.chat;

/// Text of unknown origin, made fit to be shown: what a terminal or a chat window would obey is made visible or taken
/// out, everything that a person can read stays.
public final class Harmless {
    private Harmless() {}

    /// The text in one line: control characters (C0, DEL, C1) as their pictures or as `�`, line breaks and tabs as a
    /// blank, half surrogate pairs as `�`, and marks that turn the direction of writing taken out.
    public static String line(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\n', '\t', '\r', '\u2028', '\u2029' -> line.append(' ');
                default -> append(line, character);
            }
        });
        return line.toString();
    }

    private static void append(StringBuilder line, int character) {
        if (character < ' ') {
            line.appendCodePoint('\u2400' + character);
        } else if (character == 0x7f) {
            line.append('\u2421');
        } else if (isUnreadable(character)) {
            line.append('\ufffd');
        } else if (!turnsDirection(character)) {
            line.appendCodePoint(character);
        }
    }

    private static boolean isUnreadable(int character) {
        return (character >= 0x80 && character < 0xa0) || Character.getType(character) == Character.SURROGATE;
    }

    private static boolean turnsDirection(int character) {
        return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
    }
}
