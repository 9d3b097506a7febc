package wence.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The clauses that were looked at closely, ordered by all signals together.
///
/// @param seen in the order of the clauses
/// @param mass the rarity of all that was asked for
/// @param isWithMeaning whether meaning was looked at
record Candidates(List<SeenClause> seen, double mass, boolean isWithMeaning) {
    /// The share of a question's IDF mass that a plan's score reaches when it is surely meant.
    private static final double PLAN_PROOF = 0.2;

    /// Best first; equal scores in the order of the clauses.
    List<Ranked> ranked(Weights weights) {
        var scores = new double[seen.size()];
        for (Signal signal : Signal.values()) {
            float weight = weights.of(signal);
            if (weight > 0 && (signal != Signal.MEANING || isWithMeaning)) {
                double least = least(signal);
                double most = most(signal);
                for (int i = 0; i < scores.length; i++) {
                    double raw = seen.get(i).of(signal);
                    scores[i] += weight * (most > least ? (raw - least) / (most - least) : 1);
                }
            }
        }
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < scores.length; i++) {
            // the last of all would have nothing, and no hit has nothing
            ranked.add(new Ranked(seen.get(i), scores[i] + Float.MIN_NORMAL));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    /// Two plans are seldom far apart, so the poorer one must not come out as nothing.
    private double least(Signal signal) {
        return signal == Signal.PLAN
                ? 0
                : seen.stream().mapToDouble(clause -> clause.of(signal)).min().orElse(0);
    }

    /// Among a handful of plans the best one is little proof.
    private double most(Signal signal) {
        double most =
                seen.stream().mapToDouble(clause -> clause.of(signal)).max().orElse(0);
        return signal == Signal.PLAN ? Math.max(most, mass * PLAN_PROOF) : most;
    }

    /// A clause and its score.
    record Ranked(SeenClause clause, double score) {}
}
