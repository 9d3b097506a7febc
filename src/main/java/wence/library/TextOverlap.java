package wence.library;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import wence.plan.Clause;
import wence.plan.Plan;

/// How much of two plans' texts is the same, by the runs of eight characters that both have.
final class TextOverlap {
    /// Runs of eight letters and figures: long enough that set phrases of offices seldom fill
    /// one, short enough that a changed word spoils only a few.
    private static final int RUN = 8;

    private final Set<String> runs;

    private TextOverlap(Set<String> runs) {
        this.runs = runs;
    }

    static TextOverlap of(Plan plan) {
        var runs = new HashSet<String>();
        for (Clause clause : plan.clauses()) {
            String bare = bare(clause.text());
            for (int i = 0; i + RUN <= bare.length(); i++) {
                runs.add(bare.substring(i, i + RUN));
            }
        }
        return new TextOverlap(runs);
    }

    /// Letters and figures only, so that marks and blanks of another site make no difference.
    static String bare(String text) {
        var bare = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /// From 0 to 1: the share of the common runs among all runs of the two.
    double with(TextOverlap other) {
        long shared = runs.stream().filter(other.runs::contains).count();
        long all = runs.size() + other.runs.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
