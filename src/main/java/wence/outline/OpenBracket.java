package wence.outline;

/// The bracket that is open at the end of lines read one after the other: what it holds goes on
/// in the next line. One that does not close soon was lost and holds nothing.
final class OpenBracket {
    private static final int MAX_REACH = 240;
    private static final String OPENERS = "（(〔［[《【";
    private static final String CLOSERS = "）)〕］]》】";

    /// How many are open, and how many characters were read since the first of them.
    private int depth;

    private int reach;

    void restart() {
        depth = 0;
        reach = 0;
    }

    void read(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.text().charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSERS.indexOf(c) >= 0 && depth > 0) {
                depth--;
            }
            reach = depth == 0 ? 0 : reach + 1;
        }
        if (reach > MAX_REACH) {
            restart();
        }
    }

    boolean isOpen() {
        return depth > 0;
    }

    /// Whether the line closes a bracket before it opens one.
    static boolean closesIn(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.text().charAt(i);
            if (CLOSERS.indexOf(c) >= 0) {
                return true;
            }
            if (OPENERS.indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
