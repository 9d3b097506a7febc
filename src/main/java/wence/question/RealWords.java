package wence.question;

import java.util.Arrays;

/// The common words of two characters. Who writes one of them means it: 教室 is no slip for 教师. Immutable.
final class RealWords {
    private final int[] sorted;

    private RealWords(int[] sorted) {
        this.sorted = sorted;
    }

    static RealWords builtIn() {
        return new RealWords(Rows.of("real-words.tsv").stream()
                .flatMapToInt(row -> row[1].chars().map(second -> pair(row[0].charAt(0), (char) second)))
                .sorted()
                .toArray());
    }

    boolean has(char first, char second) {
        return Arrays.binarySearch(sorted, pair(first, second)) >= 0;
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }
}
