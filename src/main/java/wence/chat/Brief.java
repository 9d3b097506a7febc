package wence.chat;

/// A person's words said back to them, cut where they are long.
final class Brief {
    private static final int MAX = 60;

    private Brief() {}

    static String of(String words) {
        if (words.codePointCount(0, words.length()) <= MAX) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, MAX)) + "…";
    }

    /// At most so many UTF-16 code units from the beginning, never half a character.
    static String cut(String words, int max) {
        if (words.length() <= max) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(max - 1)) ? max - 1 : max);
    }
}
