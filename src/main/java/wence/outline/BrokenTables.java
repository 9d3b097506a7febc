package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wence.plan.Clause;

/// Finds the stretches of a text where a table fell to pieces: line after line breaks off, and
/// words of one cell go on in the next line but one. No number there can be told what it counts.
final class BrokenTables {
    /// Lines on each side that are looked at.
    private static final int AROUND = 6;
    /// From this share of lines that break off a stretch counts as broken; in a text with a few
    /// hard breaks it is far below.
    private static final double MOST_BREAK_OFF = 0.5;
    /// A longer line is a whole cell.
    private static final int WHOLE_CELL = 40;

    /// A shorter one may be a cell of its own.
    private static final int SHORTEST_LINE = 12;

    private static final Pattern ENDS = Pattern.compile("[。；！？：;!?:）)”」】》]$");
    private static final Pattern COLUMN_GAP = Pattern.compile("\\p{IsHan}[，。；、）]?[ \\u3000]+(?=\\p{IsHan})");

    private BrokenTables() {}

    /// For each clause whether it is such a piece.
    static List<Boolean> in(List<Clause> clauses) {
        int[] breaks = new int[clauses.size() + 1];
        for (int i = 0; i < clauses.size(); i++) {
            breaks[i + 1] = breaks[i] + (breaksOff(clauses.get(i)) ? 1 : 0);
        }
        var broken = new ArrayList<Boolean>();
        for (int i = 0; i < clauses.size(); i++) {
            int from = Math.max(0, i - AROUND);
            int to = Math.min(clauses.size(), i + AROUND + 1);
            boolean around = to - from > AROUND && breaks[to] - breaks[from] >= (to - from) * MOST_BREAK_OFF;
            broken.add(around && isPiece(clauses, i));
        }
        return broken;
    }

    private static boolean isPiece(List<Clause> clauses, int at) {
        Clause clause = clauses.get(at);
        String text = clause.text().strip();
        boolean isShort = text.length() < WHOLE_CELL;
        boolean goesOn = at > 0 && isShort && isLine(clauses.get(at - 1));
        boolean twoColumns = COLUMN_GAP.matcher(text).results().limit(2).count() == 2;
        return (breaksOff(clause) && isShort) || goesOn || twoColumns;
    }

    /// Whether a clause is a line that breaks off, and no short cell such as a name or a number.
    private static boolean isLine(Clause clause) {
        return breaksOff(clause) && clause.text().strip().length() >= SHORTEST_LINE;
    }

    private static boolean breaksOff(Clause clause) {
        String text = clause.text();
        return text.indexOf('\t') < 0 && !ENDS.matcher(text.strip()).find();
    }
}
