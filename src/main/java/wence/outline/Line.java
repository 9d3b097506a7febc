package wence.outline;

/// A line of the published text without the blanks around it.
///
/// @param start place of its first character that is not blank
/// @param end place after its last one; equal to `start` in a blank line
record Line(String text, int start, int end) {
    /// Full-width characters count two, others one.
    int width() {
        int width = 0;
        for (int i = start; i < end; i++) {
            width += text.charAt(i) < 0x2000 ? 1 : 2;
        }
        return width;
    }

    boolean isEmpty() {
        return start == end;
    }

    char last() {
        return text.charAt(end - 1);
    }

    String content() {
        return text.substring(start, end);
    }

    boolean has(String anyOf) {
        for (int i = start; i < end; i++) {
            if (anyOf.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the line is nothing but a page number between dashes: `— 3 —`, `－１－`.
    boolean isPageMark() {
        if (end - start < 3 || end - start > 12) {
            return false;
        }
        boolean figures = false;
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            figures |= Characters.digit(c) >= 0;
            if (Characters.digit(c) < 0 && !Characters.isBlank(c) && !isDash(c)) {
                return false;
            }
        }
        return figures && isDash(text.charAt(start)) && isDash(last());
    }

    private static boolean isDash(char c) {
        return "-—－–―".indexOf(c) >= 0;
    }
}
