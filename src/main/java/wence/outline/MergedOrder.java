package wence.outline;

import java.util.BitSet;
import java.util.List;

/// The one order of a document that two readings of it prove: copies are put together, and what
/// only one reading has goes between the copies around it.
final class MergedOrder {
    private final boolean[] ahead;
    private final Twins twins;
    private final int[] places;
    private final boolean[] seams;
    private int size;
    private int conflicts;
    private final BitSet conflictGaps = new BitSet();
    /// The last pair of copies.
    private int first = -1;

    private int second = -1;

    private MergedOrder(boolean[] ahead, Twins twins) {
        this.ahead = ahead;
        this.twins = twins;
        this.places = new int[ahead.length];
        this.seams = new boolean[ahead.length];
    }

    /// Merges two readings.
    ///
    /// @param ahead for each atom whether it belongs to the reading that is further on
    /// @param firsts first copies, in an order that their second copies keep
    static MergedOrder of(boolean[] ahead, int[] firsts, Twins twins) {
        var order = new MergedOrder(ahead, twins);
        for (int first : firsts) {
            order.upTo(first, twins.of(first));
        }
        order.upTo(ahead.length, ahead.length);
        return order;
    }

    int size() {
        return size;
    }

    /// The atom at a place of the order; of a passage that stands twice the first copy.
    int atom(int place) {
        return places[place];
    }

    /// Whether text may be missing before a place: neither reading has it side by side with the
    /// one before.
    boolean isSeam(int place) {
        return seams[place];
    }

    /// How often both readings claim the same neighbour, which cannot be.
    int conflicts() {
        return conflicts;
    }

    /// What stands in gaps that both readings claim: its order there is a guess.
    List<Integer> conflicting() {
        return conflictGaps.stream().mapToObj(place -> places[place]).toList();
    }

    /// Takes what stands before the next pair of copies, and the pair.
    private void upTo(int nextFirst, int nextSecond) {
        Gap front = gap(first, nextFirst, true);
        Gap back = gap(second, nextSecond, false);
        if (front.count > 0 || back.count > 0) {
            int before = conflicts;
            conflicts += front.opens && back.opens ? 1 : 0;
            conflicts += front.closes && back.closes ? 1 : 0;
            conflicts += front.isWhole() && back.count > 0 ? 1 : 0;
            conflicts += back.isWhole() && front.count > 0 ? 1 : 0;
            if (conflicts > before) {
                conflictGaps.set(size, size + front.count + back.count);
            }
        }
        boolean frontFirst = front.opens || (back.closes && !back.opens) || !(back.opens || front.closes);
        take(frontFirst ? front : back);
        take(frontFirst ? back : front);
        if (nextFirst < ahead.length) {
            take(nextFirst);
        }
        first = nextFirst;
        second = nextSecond;
    }

    /// What one reading has between two copies.
    ///
    /// @param opens whether the reading goes on from the last copy without a break
    /// @param closes whether it comes to the next copy without a break
    private record Gap(int from, int to, boolean side, int count, boolean opens, boolean closes, boolean unbroken) {
        boolean isWhole() {
            return opens && closes && unbroken;
        }
    }

    private Gap gap(int from, int to, boolean side) {
        int count = 0;
        int lowest = to;
        int highest = from;
        for (int i = from + 1; i < to; i++) {
            if (ahead[i] == side) {
                count++;
                lowest = Math.min(lowest, i);
                highest = i;
            }
        }
        boolean isInside = from >= 0 && to < ahead.length;
        boolean unbroken = count == 0 || highest - lowest == count - 1;
        return new Gap(from, to, side, count, isInside && lowest == from + 1, isInside && highest == to - 1, unbroken);
    }

    private void take(Gap gap) {
        for (int i = gap.from + 1; i < gap.to && gap.count > 0; i++) {
            if (ahead[i] == gap.side) {
                take(i);
            }
        }
    }

    private void take(int atom) {
        seams[size] = size == 0 || !isBeside(places[size - 1], atom);
        places[size++] = atom;
    }

    private boolean isBeside(int before, int atom) {
        return follows(before, atom)
                || follows(twins.of(before), atom)
                || follows(before, twins.of(atom))
                || follows(twins.of(before), twins.of(atom));
    }

    private boolean follows(int before, int atom) {
        return before >= 0 && atom == before + 1 && ahead[before] == ahead[atom];
    }
}
