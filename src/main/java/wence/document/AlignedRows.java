package wence.document;

import java.util.ArrayList;
import java.util.List;

/// Makes one line of the pieces of a line: a table's row where the lines beside it have as many
/// pieces that begin at the same places, else words with blanks between them.
final class AlignedRows {
    /// So many type sizes apart may two pieces of one column begin.
    private static final double ALIGNED = 1.2;
    /// Two pieces beside each other need so many lines to be a table; three and more need two.
    private static final int LINES_OF_PAIRS = 3;

    private AlignedRows() {}

    /// @param lines from the top down, each as its pieces from left to right
    static List<PageLine> of(List<List<PageLine>> lines) {
        int[] run = new int[lines.size()];
        for (int i = 0; i < run.length; ) {
            int end = i + 1;
            while (end < run.length && areAligned(lines.get(end - 1), lines.get(end))) {
                end++;
            }
            for (int j = i; j < end; j++) {
                run[j] = end - i;
            }
            i = end;
        }
        var joined = new ArrayList<PageLine>();
        for (int i = 0; i < run.length; i++) {
            List<PageLine> pieces = lines.get(i);
            boolean row = pieces.size() >= 3 ? run[i] >= 2 : pieces.size() == 2 && run[i] >= LINES_OF_PAIRS;
            joined.add(pieces.stream()
                    .reduce((before, piece) -> before.with(piece, row ? "\t" : " ", row))
                    .orElseThrow());
        }
        return joined;
    }

    private static boolean areAligned(List<PageLine> above, List<PageLine> line) {
        if (above.size() != line.size() || line.size() < 2) {
            return false;
        }
        for (int i = 0; i < line.size(); i++) {
            boolean near = Math.abs(above.get(i).left() - line.get(i).left())
                    <= ALIGNED * line.get(i).size();
            if (!near) {
                return false;
            }
        }
        return true;
    }
}
