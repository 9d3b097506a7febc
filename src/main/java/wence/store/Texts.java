package wence.store;

/// Texts as they are kept.
final class Texts {
    private Texts() {}

    /// At most so many UTF-16 code units from the beginning, never half a character.
    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }
}
