package wence.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts the lines of a page in reading order where the page is set in two columns.
///
/// A gutter is a strip that no piece crosses over many lines; a line that does cross it, such as
/// a title, ends what stands above it in both columns.
final class PageColumns {
    /// Fewer lines side by side are a table or a signature.
    private static final int FEWEST_PAIRS = 5;
    /// Of the page's width: where a gutter may be.
    private static final double GUTTER_FROM = 0.3;

    private static final double GUTTER_TO = 0.7;
    /// Running text fills this much of its column in most lines.
    private static final double FULL = 0.6;

    private PageColumns() {}

    /// @param lines from the top down, each as its pieces from left to right
    /// @param width of the page
    static List<PageLine> inOrder(List<List<PageLine>> lines, double width) {
        double gutter = gutter(lines, width);
        if (gutter < 0) {
            return AlignedRows.of(lines);
        }
        var ordered = new ArrayList<PageLine>();
        var band = new ArrayList<List<PageLine>>();
        for (List<PageLine> line : lines) {
            if (line.stream().anyMatch(piece -> crosses(piece, gutter))) {
                ordered.addAll(columns(band, gutter));
                band.clear();
                ordered.addAll(AlignedRows.of(List.of(line)));
            } else {
                band.add(line);
            }
        }
        ordered.addAll(columns(band, gutter));
        return ordered;
    }

    private static List<PageLine> columns(List<List<PageLine>> band, double gutter) {
        List<List<PageLine>> left = side(band, gutter, true);
        List<List<PageLine>> right = side(band, gutter, false);
        var ordered = new ArrayList<PageLine>();
        if (left.isEmpty() || right.isEmpty()) {
            ordered.addAll(AlignedRows.of(band));
            return ordered;
        }
        AlignedRows.of(left).forEach(line -> ordered.add(line.inFrame(1)));
        AlignedRows.of(right).forEach(line -> ordered.add(line.inFrame(2)));
        return ordered;
    }

    private static List<List<PageLine>> side(List<List<PageLine>> band, double gutter, boolean left) {
        return band.stream()
                .map(line -> line.stream()
                        .filter(piece -> piece.left() < gutter == left)
                        .toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean crosses(PageLine piece, double x) {
        return piece.left() < x && piece.right() > x;
    }

    /// Where the gutter is; negative when the page has one column.
    private static double gutter(List<List<PageLine>> lines, double width) {
        double[] gaps = lines.stream()
                .flatMap(line -> gaps(line, width).stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (gaps.length < FEWEST_PAIRS) {
            return -1;
        }
        double x = gaps[gaps.length / 2];
        var pairs = lines.stream().filter(line -> isPair(line, x)).toList();
        long crossing = lines.stream()
                .filter(line -> line.stream().anyMatch(piece -> crosses(piece, x)))
                .count();
        boolean columns = pairs.size() >= FEWEST_PAIRS
                && pairs.size() > crossing
                && share(pairs, x, true) >= FULL
                && share(pairs, x, false) >= FULL;
        return columns ? x : -1;
    }

    /// The middles of the gaps that may belong to a gutter.
    private static List<Double> gaps(List<PageLine> line, double width) {
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < line.size(); i++) {
            double middle = (line.get(i - 1).right() + line.get(i).left()) / 2;
            if (middle > GUTTER_FROM * width && middle < GUTTER_TO * width) {
                gaps.add(middle);
            }
        }
        return gaps;
    }

    private static boolean isPair(List<PageLine> line, double x) {
        return line.stream().noneMatch(piece -> crosses(piece, x))
                && line.getFirst().right() <= x
                && line.getLast().left() >= x;
    }

    /// How much of its column the middling line fills.
    private static double share(List<List<PageLine>> pairs, double x, boolean left) {
        double[] lengths = pairs.stream()
                .mapToDouble(line -> line.stream()
                        .filter(piece -> piece.left() < x == left)
                        .mapToDouble(piece -> piece.right() - piece.left())
                        .sum())
                .sorted()
                .toArray();
        double widest = Arrays.stream(lengths).max().orElse(1);
        return lengths[lengths.length / 2] / Math.max(widest, 1);
    }
}
