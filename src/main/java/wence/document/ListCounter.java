package wence.document;

import java.util.Arrays;
import java.util.List;

/// Counts the paragraphs of one automatic numbering.
final class ListCounter {
    private static final int UNUSED = Integer.MIN_VALUE;
    private static final int HIGHEST = 100_000;

    private final int[] counts = new int[ListLevel.LEVELS];

    ListCounter() {
        Arrays.fill(counts, UNUSED);
    }

    /// The level counts from `start` when it is used next.
    void restart(int level, int start) {
        counts[level] = start - 1;
    }

    /// Counts a paragraph.
    ///
    /// @param levels one for each level
    /// @param level of the paragraph, from 0
    /// @return the number that the reader sees before it; empty for a bullet
    String next(List<ListLevel> levels, int level) {
        ListLevel own = levels.get(level);
        counts[level] = counts[level] == UNUSED ? own.start() : Math.min(counts[level] + 1, HIGHEST);
        for (int below = level + 1; below < ListLevel.LEVELS; below++) {
            if (level < levels.get(below).restartAfter()) {
                counts[below] = UNUSED;
            }
        }
        return own.format().equals("bullet") ? "" : shown(levels, own);
    }

    private String shown(List<ListLevel> levels, ListLevel own) {
        var shown = new StringBuilder();
        String text = own.text();
        int i = 0;
        while (i < text.length()) {
            int level = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (level < 0 || level >= ListLevel.LEVELS) {
                shown.append(text.charAt(i));
                i++;
            } else {
                int count = counts[level] == UNUSED ? levels.get(level).start() : counts[level];
                String format = own.legal() ? "decimal" : levels.get(level).format();
                shown.append(NumberFormat.shown(format, Math.max(count, 0)));
                i += 2;
            }
        }
        return shown.toString();
    }
}
