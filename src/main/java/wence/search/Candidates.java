package wence.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The clauses that are looked at closely, ordered by all signals together.
final class Candidates {
    /// The share of a question's IDF mass that a plan's BM25 reaches when it is surely meant.
    private static final double PLAN_PROOF = 0.2;

    private final SignalScan.Sums sums;
    private final float[] cosines;
    private final int[] numbers;

    private Candidates(SignalScan.Sums sums, float[] cosines, int... numbers) {
        this.sums = sums;
        this.cosines = cosines;
        this.numbers = numbers;
    }

    /// The best by words, and the best by meaning.
    ///
    /// @param cosines by clause; empty when meaning is not looked at
    /// @param many how many of each
    static Candidates of(SignalScan.Sums sums, float[] cosines, IntPredicate allowed, int many) {
        var chosen = new BitSet();
        float mostOfClause = most(sums.characters);
        float mostOfPlan = most(sums.plan);
        var byWords = new float[sums.characters.length];
        for (int i = 0; i < byWords.length; i++) {
            if (sums.characters[i] + sums.words[i] > 0) {
                byWords[i] = (sums.characters[i] + sums.words[i]) / mostOfClause
                        + sums.plan[sums.planOf[i]] / mostOfPlan
                        + sums.coverage[i];
            }
        }
        best(byWords, allowed, many).forEach(chosen::set);
        best(cosines, allowed, many).forEach(chosen::set);
        return new Candidates(sums, cosines, chosen.stream().toArray());
    }

    private static float most(float... scores) {
        float most = Float.MIN_NORMAL;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        return most;
    }

    private static List<Integer> best(float[] scores, IntPredicate allowed, int many) {
        var best = new PriorityQueue<Integer>(
                Comparator.<Integer>comparingDouble(i -> scores[i]).thenComparing(Comparator.reverseOrder()));
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0 && allowed.test(i) && (best.size() < many || scores[i] > scores[best.element()])) {
                best.add(i);
                if (best.size() > many) {
                    best.remove();
                }
            }
        }
        return List.copyOf(best);
    }

    /// Best first; equal scores in the order of the clauses.
    List<Ranked> ranked(Weights weights) {
        var scores = new double[numbers.length];
        for (Signal signal : Signal.values()) {
            float weight = weights.of(signal);
            if (weight > 0 && (signal != Signal.MEANING || cosines.length > 0)) {
                IntToDoubleFunction raw = d -> raw(signal, d);
                // two plans are seldom far apart: the poorer one must not come out as nothing
                double least = signal == Signal.PLAN
                        ? 0
                        : IntStream.of(numbers).mapToDouble(raw).min().orElse(0);
                double most = IntStream.of(numbers).mapToDouble(raw).max().orElse(0);
                if (signal == Signal.PLAN) {
                    // among a handful of plans the best one is little proof
                    most = Math.max(most, sums.mass * PLAN_PROOF);
                }
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += weight * (most > least ? (raw(signal, numbers[i]) - least) / (most - least) : 1);
                }
            }
        }
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < scores.length; i++) {
            // the last of all would have nothing, and no hit has nothing
            ranked.add(new Ranked(numbers[i], scores[i] + Float.MIN_NORMAL));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    double raw(Signal signal, int number) {
        return switch (signal) {
            case CHARACTERS -> sums.characters[number];
            case WORDS -> sums.words[number];
            case MEANING -> cosines.length == 0 ? 0 : cosines[number];
            case PLAN -> sums.plan[sums.planOf[number]];
            case COVERAGE -> sums.coverage[number];
            case NEIGHBOURS -> sums.neighbours(number);
        };
    }

    /// A clause's number and its score.
    record Ranked(int number, double score) {}
}
