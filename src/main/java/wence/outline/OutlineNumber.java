package wence.outline;

import java.util.ArrayList;
import java.util.List;

/// Where a heading stands, as numbers from the top level down: 二/（四）/1 is 2, 4, 1.
///
/// @param packed ten bits a level, the top level highest, so that numbers compare as places in
///     reading order do
record OutlineNumber(long packed) implements Comparable<OutlineNumber> {
    static final int MAX_LEVELS = 6;
    private static final int BITS = 10;
    private static final long MASK = (1 << BITS) - 1;
    static final OutlineNumber NONE = new OutlineNumber(0);

    /// The number at a level; 0 where the level is not in use.
    int at(int level) {
        return (int) (packed >> shift(level) & MASK);
    }

    /// The same down to this level, with another number there and nothing below.
    OutlineNumber with(int level, int number) {
        long above = packed & -(1L << shift(level) << BITS);
        return new OutlineNumber(above | Math.min(number, MASK) << shift(level));
    }

    /// The same with another number at this level, and what is below it kept.
    OutlineNumber withOnly(int level, int number) {
        return new OutlineNumber((packed & ~(MASK << shift(level))) | (Math.min(number, MASK) << shift(level)));
    }

    /// The same without this level and what is below it.
    OutlineNumber above(int level) {
        if (level >= MAX_LEVELS) {
            return this;
        }
        return new OutlineNumber(packed & -(1L << shift(level) << BITS));
    }

    /// The lowest level in use; -1 for none.
    int depth() {
        for (int level = MAX_LEVELS - 1; level >= 0; level--) {
            if (at(level) > 0) {
                return level;
            }
        }
        return -1;
    }

    /// The numbers between this heading and a later one, in reading order: of headings that must
    /// stand between them.
    List<OutlineNumber> upTo(OutlineNumber later) {
        var between = new ArrayList<OutlineNumber>();
        int level = 0;
        while (level < MAX_LEVELS && at(level) == later.at(level)) {
            level++;
        }
        OutlineNumber above = later.above(level);
        for (int from = level < MAX_LEVELS ? at(level) + 1 : 0; level <= later.depth(); level++, from = 1) {
            for (int number = from; number <= later.at(level); number++) {
                OutlineNumber next = above.with(level, number);
                if (!next.equals(later)) {
                    between.add(next);
                }
            }
            above = later.above(level + 1);
        }
        return between;
    }

    private static int shift(int level) {
        return (MAX_LEVELS - 1 - level) * BITS;
    }

    @Override
    public int compareTo(OutlineNumber other) {
        return Long.compare(packed, other.packed);
    }
}
