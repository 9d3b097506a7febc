package wence.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Mends slips in English words: one letter too many, missing, wrong, or two that changed places; two such in long
/// words.
final class EnglishSpelling {
    private static final int SHORTEST = 5;
    private static final int LONG = 9;

    private final List<String> known;

    /// Takes the words that a mistyped one may be meant for.
    EnglishSpelling(Collection<String> known) {
        this.known = known.stream()
                .filter(word -> word.length() >= SHORTEST - 1)
                .sorted()
                .distinct()
                .toList();
    }

    /// The one known word that is nearest; empty when none is near, or several are equally near. A letter is left
    /// out more easily than put in.
    ///
    /// @param length of the word as it was typed, with the endings that folding takes away
    Optional<String> mended(String word, int length) {
        if (length < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.empty();
        }
        int most = word.length() >= LONG ? 2 : 1;
        for (int allowed = 1; allowed <= most; allowed++) {
            List<String> near = near(word, allowed);
            List<String> longer = near.stream()
                    .filter(other -> other.length() >= word.length())
                    .toList();
            if (!near.isEmpty()) {
                return near.size() == 1
                        ? Optional.of(near.getFirst())
                        : longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<String> near(String word, int allowed) {
        return known.stream()
                .filter(other -> other.charAt(0) == word.charAt(0)
                        && Math.abs(other.length() - word.length()) <= allowed
                        && distance(word, other) <= allowed)
                .toList();
    }

    /// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
