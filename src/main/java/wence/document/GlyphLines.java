package wence.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wence.document.PageText.Glyph;

/// Puts the characters of a page into lines, and parts a line where a wide gap stands in it.
final class GlyphLines {
    /// A gap of this many type sizes parts columns or cells.
    private static final double WIDE_GAP = 1.8;
    /// A gap of this many type sizes between two letters is a blank between words.
    private static final double WORD_GAP = 0.22;
    /// Characters whose base lines are this near, in type sizes, stand on one line.
    private static final double SAME_LINE = 0.45;
    /// A character drawn again this near, in type sizes, is one made bold.
    private static final double SAME_PLACE = 0.25;

    private GlyphLines() {}

    /// The lines from the top down, each as its pieces from left to right.
    static List<List<PageLine>> of(int page, List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        var lines = new ArrayList<List<PageLine>>();
        var open = new ArrayList<Glyph>();
        double y = 0;
        for (Glyph glyph : sorted) {
            if (!open.isEmpty()
                    && glyph.y() - y
                            > SAME_LINE * Math.min(glyph.size(), open.getLast().size())) {
                add(lines, page, open);
                open.clear();
            }
            if (open.isEmpty()) {
                y = glyph.y();
            }
            open.add(glyph);
        }
        add(lines, page, open);
        return lines;
    }

    private static void add(List<List<PageLine>> lines, int page, List<Glyph> glyphs) {
        List<PageLine> pieces = pieces(page, glyphs);
        if (!pieces.isEmpty()) {
            lines.add(pieces);
        }
    }

    private static List<PageLine> pieces(int page, List<Glyph> line) {
        var sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        var pieces = new ArrayList<PageLine>();
        var open = new ArrayList<Glyph>();
        for (Glyph glyph : sorted) {
            if (!open.isEmpty() && isDrawnAgain(open, glyph)) {
                continue;
            }
            if (!open.isEmpty() && isGap(open.getLast(), glyph)) {
                piece(page, open).ifPresent(pieces::add);
                open.clear();
            }
            open.add(glyph);
        }
        piece(page, open).ifPresent(pieces::add);
        return pieces;
    }

    private static boolean isGap(Glyph before, Glyph glyph) {
        return glyph.x() - before.right() > WIDE_GAP * Math.max(before.size(), glyph.size());
    }

    private static boolean isDrawnAgain(List<Glyph> open, Glyph glyph) {
        Glyph last = open.getLast();
        return last.text().equals(glyph.text()) && glyph.x() - last.x() < SAME_PLACE * glyph.size();
    }

    private static Optional<PageLine> piece(int page, List<Glyph> glyphs) {
        int from = 0;
        int to = glyphs.size();
        while (from < to && Letters.isBlank(glyphs.get(from).text())) {
            from++;
        }
        while (to > from && Letters.isBlank(glyphs.get(to - 1).text())) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        List<Glyph> seen = glyphs.subList(from, to);
        var text = new StringBuilder();
        for (int i = 0; i < seen.size(); i++) {
            if (i > 0 && isBlankBetween(seen.get(i - 1), seen.get(i))) {
                text.append(' ');
            }
            text.append(seen.get(i).text());
        }
        double[] sizes = seen.stream().mapToDouble(Glyph::size).sorted().toArray();
        return Optional.of(new PageLine(
                page,
                0,
                seen.getFirst().x(),
                seen.getLast().right(),
                seen.getFirst().y(),
                sizes[sizes.length / 2],
                false,
                PlanTextBuilder.trimmed(text.toString())));
    }

    private static boolean isBlankBetween(Glyph before, Glyph glyph) {
        return glyph.x() - before.right() > WORD_GAP * glyph.size()
                && isLetter(before.text(), before.text().length() - 1)
                && isLetter(glyph.text(), 0);
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Letters.isAsciiLetterOrDigit(text.charAt(at));
    }
}
