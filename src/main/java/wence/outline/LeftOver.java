package wence.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wence.plan.Plan;
import wence.plan.SourceSpan;

/// Characters of the published text that ended up in no clause, no heading and no list of what was
/// left out. There must be none; where there are, reading went wrong.
///
/// @param text the characters without blanks
/// @param span where they stand
/// @param line the line that they begin in, counted from 1
public record LeftOver(String text, SourceSpan span, int line) {
    static List<LeftOver> in(String text, Plan plan, List<SourceSpan> headingRepeats) {
        BitSet covered = covered(text, plan, headingRepeats);
        var left = new ArrayList<LeftOver>();
        int line = 1;
        int counted = 0;
        for (int at = nextUncovered(text, covered, 0); at < text.length(); ) {
            int end = at;
            int last = at;
            while (end < text.length() && !covered.get(end)) {
                last = isInk(text.charAt(end)) ? end + 1 : last;
                end++;
            }
            for (; counted < at; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            left.add(new LeftOver(Characters.withoutBlanks(text.substring(at, last)), new SourceSpan(at, last), line));
            at = nextUncovered(text, covered, end);
        }
        return List.copyOf(left);
    }

    private static int nextUncovered(String text, BitSet covered, int from) {
        int at = covered.nextClearBit(from);
        while (at < text.length() && !isInk(text.charAt(at))) {
            at = covered.nextClearBit(at + 1);
        }
        return Math.min(at, text.length());
    }

    /// Neither a blank nor a line of a drawn table.
    private static boolean isInk(char c) {
        return !Characters.isBlank(c) && !Character.UnicodeBlock.BOX_DRAWING.equals(Character.UnicodeBlock.of(c));
    }

    private static BitSet covered(String text, Plan plan, List<SourceSpan> headingRepeats) {
        var covered = new BitSet(text.length());
        plan.clauses().forEach(clause -> {
            cover(covered, clause.span());
            clause.repeats().forEach(span -> cover(covered, span));
        });
        plan.unplaced().forEach(unplaced -> cover(covered, unplaced.span()));
        plan.sections().forEach(section -> section.place().ifPresent(span -> coverHeading(covered, text, span)));
        headingRepeats.forEach(span -> coverHeading(covered, text, span));
        return covered;
    }

    private static void cover(BitSet covered, SourceSpan span) {
        covered.set(span.start(), span.end());
    }

    /// The mark that ends a heading is part of neither heading nor text.
    private static void coverHeading(BitSet covered, String text, SourceSpan span) {
        cover(covered, span);
        int after = span.end();
        while (after < text.length() && Characters.isBlank(text.charAt(after))) {
            after++;
        }
        if (after < text.length() && "。：:；;，,.．".indexOf(text.charAt(after)) >= 0) {
            covered.set(after);
        }
    }
}
