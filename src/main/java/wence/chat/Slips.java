package wence.chat;

/// How many slips of the finger lie between a typed word and a command: a letter too many, too few, wrong, or two
/// letters swapped (the optimal string alignment distance); a word that only begins the command counts as one.
final class Slips {
    /// The most slips with which a command may still be meant.
    static final int FEW = 2;

    private Slips() {}

    static int distance(String typed, String command) {
        if (typed.length() > command.length() + FEW) {
            return Integer.MAX_VALUE;
        }
        int slips = aligned(typed, command);
        if (typed.length() >= 2 && command.startsWith(typed)) {
            return Math.min(1, slips);
        }
        return slips < command.length() ? slips : Integer.MAX_VALUE;
    }

    private static int aligned(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + wrong, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
