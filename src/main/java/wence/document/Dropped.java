package wence.document;

/// A piece of a file that is no part of its text: a page number, a site's menu.
///
/// @param text its characters, shortened when they are many
/// @param reason what it was taken for
public record Dropped(String text, String reason) {
    private static final int LONGEST = 200;

    public Dropped {
        text = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
