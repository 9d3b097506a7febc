package wence.outline;

import java.util.ArrayList;
import java.util.List;

/// Parts a scrambled text into the two readings of one document that ran into each other.
///
/// Each reading alone goes through the document in its order; one is always further on than the
/// other, so of two copies the first in the text belongs to the one ahead and the second to the
/// one behind. What stands once is tried on either side: stretch after stretch changes sides as
/// long as the merged order gets better.
final class TwoReadings {
    /// Longest stretch that changes sides in one step.
    private static final int LONGEST = 20;

    private static final int MAX_ROUNDS = 12;
    private static final double LEAST_GAIN = 1e-6;
    /// Below this difference in cost a place is a guess.
    private static final double SURE = 0.8;

    private final int size;
    private final Twins twins;
    private final int[] firsts;
    private final OrderCost judge;

    TwoReadings(int size, Twins twins, OrderCost judge) {
        this.size = size;
        this.twins = twins;
        this.firsts = twins.firsts();
        this.judge = judge;
    }

    /// For each atom whether it belongs to the reading that is further on.
    boolean[] ahead() {
        boolean[] best = beginning();
        improve(best);
        boolean[] other = beginningFromBehind();
        improve(other);
        return cost(other) < cost(best) - LEAST_GAIN ? other : best;
    }

    MergedOrder merged(boolean[] ahead) {
        return MergedOrder.of(ahead, firsts, twins);
    }

    /// What stands once is at first on the side of what stands before it.
    private boolean[] beginning() {
        boolean[] ahead = new boolean[size];
        for (int i = 0; i < size; i++) {
            ahead[i] = isFixed(i) ? !twins.isSecond(i) : i == 0 || ahead[i - 1];
        }
        return ahead;
    }

    /// The same with the side of what stands after it, since the search may stop short of the best
    /// order from either beginning.
    private boolean[] beginningFromBehind() {
        boolean[] ahead = new boolean[size];
        for (int i = size - 1; i >= 0; i--) {
            ahead[i] = isFixed(i) ? !twins.isSecond(i) : i + 1 == size || ahead[i + 1];
        }
        return ahead;
    }

    private boolean isFixed(int atom) {
        return twins.of(atom) >= 0;
    }

    private void improve(boolean[] ahead) {
        double cost = cost(ahead);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            double before = cost;
            for (int from = 0; from < size; from++) {
                cost = isFixed(from) ? cost : improveFrom(from, ahead, cost);
            }
            if (cost > before - LEAST_GAIN) {
                return;
            }
        }
    }

    /// Tries every stretch that begins at `from`, and keeps the best change.
    private double improveFrom(int from, boolean[] ahead, double cost) {
        double best = cost;
        boolean[] found = ahead;
        for (Change change : Change.values()) {
            boolean[] tried = ahead.clone();
            for (int to = from; to < size && to < from + LONGEST; to++) {
                if (isFixed(to)) {
                    continue;
                }
                tried[to] = switch (change) {
                    case TO_AHEAD -> true;
                    case TO_BEHIND -> false;
                    case OTHER_SIDE -> !ahead[to];
                };
                if (tried[to] != ahead[to]) {
                    double changed = cost(tried);
                    if (changed < best - LEAST_GAIN) {
                        best = changed;
                        found = tried.clone();
                    }
                }
            }
        }
        System.arraycopy(found, 0, ahead, 0, size);
        return best;
    }

    private enum Change {
        TO_AHEAD,
        TO_BEHIND,
        OTHER_SIDE
    }

    /// Sentences that stand once and could as well belong to the other reading: at an end of a
    /// stretch, where changing sides costs next to nothing.
    List<Integer> doubtful(boolean[] ahead, List<Atom> atoms) {
        double cost = cost(ahead);
        var doubtful = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            if (isFree(i, atoms) && margin(i, ahead, atoms) < cost + SURE) {
                doubtful.add(i);
            }
        }
        return doubtful;
    }

    /// What it costs at least to move the end of a stretch so that an atom comes to the other
    /// side.
    private double margin(int atom, boolean[] ahead, List<Atom> atoms) {
        double least = Double.POSITIVE_INFINITY;
        for (int step : new int[] {-1, 1}) {
            boolean[] moved = ahead.clone();
            int i = atom;
            while (i >= 0 && i < size && ahead[i] == ahead[atom] && isFree(i, atoms)) {
                moved[i] = !ahead[i];
                i += step;
            }
            if (i >= 0 && i < size && ahead[i] != ahead[atom]) {
                least = Math.min(least, cost(moved));
            }
        }
        return least;
    }

    private boolean isFree(int atom, List<Atom> atoms) {
        return !isFixed(atom) && atoms.get(atom) instanceof Atom.Sentence;
    }

    private double cost(boolean[] ahead) {
        return judge.of(ahead, merged(ahead));
    }
}
