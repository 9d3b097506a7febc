package wence.question;

/// Cleans.
final class Wording {
    private Wording() {}

    static String clean(String text) {
        return text.strip();
    }
}
