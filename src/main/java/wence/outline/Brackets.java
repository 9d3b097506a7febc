package wence.outline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Which characters of a paragraph stand inside brackets or quotation marks.
///
/// A pair guards what it holds only when it closes within [#MAX_REACH] characters: a bracket that
/// a page lost, or a quotation mark never closed, must not swallow the rest of a text.
final class Brackets {
    static final int MAX_REACH = 400;
    /// Of an empty text.
    static final Brackets NONE = new Brackets(new int[0], new boolean[0]);
    private static final String OPENERS = "“‘「『（(〔［[【《";
    private static final String CLOSERS = "”’」』）)〕］]】》";

    private final int[] partner;
    private final boolean[] guarded;

    private Brackets(int[] partner, boolean[] guarded) {
        this.partner = partner;
        this.guarded = guarded;
    }

    static Brackets of(String text) {
        int[] partner = new int[text.length()];
        Arrays.fill(partner, -1);
        int[] depthChange = new int[text.length() + 1];
        var open = new Open();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                open.of(c).push(i);
            } else if (CLOSERS.indexOf(c) >= 0) {
                Deque<Integer> waiting = open.of(OPENERS.charAt(CLOSERS.indexOf(c)));
                int from = waiting.isEmpty() ? -1 : waiting.pop();
                if (from >= 0 && i - from <= MAX_REACH) {
                    partner[from] = i;
                    partner[i] = from;
                    depthChange[from]++;
                    depthChange[i + 1]--;
                }
            }
        }
        return new Brackets(partner, guards(depthChange));
    }

    private static boolean[] guards(int[] depthChange) {
        boolean[] guarded = new boolean[depthChange.length - 1];
        int depth = 0;
        for (int i = 0; i < guarded.length; i++) {
            depth += depthChange[i];
            guarded[i] = depth > 0;
        }
        return guarded;
    }

    /// Whether the character stands inside a pair, or is part of one.
    boolean guards(int at) {
        return guarded[at];
    }

    /// Where the bracket at `at` closes; -1 when it never does or is no opening one.
    int closeOf(int at) {
        return partner[at] > at ? partner[at] : -1;
    }

    /// Openers that wait for their closers, a pile for each shape; full and half width are one
    /// shape.
    private static final class Open {
        private final Deque<Integer> round = new ArrayDeque<>();
        private final Deque<Integer> quotes = new ArrayDeque<>();
        private final Deque<Integer> titles = new ArrayDeque<>();
        private final Deque<Integer> squares = new ArrayDeque<>();

        Deque<Integer> of(char opener) {
            return switch (opener) {
                case '（', '(' -> round;
                case '《' -> titles;
                case '〔', '［', '[', '【' -> squares;
                default -> quotes;
            };
        }
    }
}
