package wence.outline;

import java.util.ArrayList;
import java.util.List;

/// A line of the published text without the blanks around it.
///
/// @param start place of its first character that is not blank
/// @param end place after its last one; equal to `start` in a blank line
/// @param glued whether no line break stands before it, only the border of a page (U+000C)
record Line(String text, int start, int end, boolean glued) {
    Line(String text, int start, int end) {
        this(text, start, end, false);
    }

    /// The lines of a text, blank ones left out. The border of a page parts two lines, too, but the
    /// second one goes on where the first one stopped.
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        boolean glued = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                Line line = trimmed(text, start, i, glued);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                boolean goesOn = !line.isEmpty() && !line.isPageMark();
                glued = c == '\f' && (goesOn || glued);
                start = i + 1;
            }
        }
        return lines;
    }

    private static Line trimmed(String text, int start, int end, boolean glued) {
        int from = start;
        int to = end;
        while (from < to && Characters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Line(text, from, to, glued);
    }

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

    char first() {
        return text.charAt(start);
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

    /// Whether a TAB stands before it: a cell that does not begin a row.
    boolean isIndentedByTab() {
        for (int i = start - 1; i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i--) {
            if (text.charAt(i) == '\t') {
                return true;
            }
            if (!Characters.isBlank(text.charAt(i))) {
                return false;
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
