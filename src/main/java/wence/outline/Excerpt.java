package wence.outline;

/// How texts are shown inside a sentence of a report.
final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    /// The first characters, with a mark where more follow.
    static String of(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
