package wence.document;

/// The text of a document as it grows, line by line.
final class PlanTextBuilder {
    private final StringBuilder text = new StringBuilder();
    private boolean pageBegins;

    /// A new page begins before what comes next.
    void page() throws Refusal {
        if (pageBegins) {
            append("\f");
        }
        pageBegins = true;
    }

    /// Adds a line, or several when the characters have line ends; blanks around each are left
    /// out, and blank ones as a whole. Form feeds among the blanks are page borders.
    void lines(String lines) throws Refusal {
        for (String line : lines.split("\n", -1)) {
            int from = 0;
            int to = line.length();
            for (; from < to && Letters.isBlank(line.charAt(from)); from++) {
                pageIf(line.charAt(from) == '\f');
            }
            while (to > from && Letters.isBlank(line.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                line(line.substring(from, to));
            }
            for (; to < line.length(); to++) {
                pageIf(line.charAt(to) == '\f');
            }
        }
    }

    private void pageIf(boolean border) throws Refusal {
        if (border) {
            page();
        }
    }

    private void line(String line) throws Refusal {
        if (pageBegins) {
            append("\f");
            pageBegins = false;
        }
        append(line);
        append("\n");
    }

    /// Adds characters to the line that was added last; the page border, if one is due, between.
    void goOn(String rest) throws Refusal {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        if (pageBegins) {
            append("\f");
            pageBegins = false;
        }
        append(rest);
        append("\n");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private void append(String more) throws Refusal {
        if (text.length() + more.length() > Limits.CHARACTERS) {
            throw new Refusal("文件里的文字超过 %d 万字，不像是一份规划；请分成几份后再试。".formatted(Limits.CHARACTERS / 10_000));
        }
        text.append(more);
    }

    /// Blanks of any kind cut off at both ends.
    static String trimmed(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && Letters.isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isBlank(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    /// The text so far.
    @Override
    public String toString() {
        return text.toString();
    }
}
