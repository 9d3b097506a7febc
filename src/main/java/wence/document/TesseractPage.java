package wence.document;

import java.util.ArrayList;
import java.util.List;
import wence.document.PageText.Glyph;

/// Reads the table that tesseract writes of a page: a line for each word, with its box.
final class TesseractPage {
    private static final String PAGE = "1";
    private static final String LINE = "4";
    private static final String WORD = "5";
    /// Type is some nine tenths as tall as the box of its line.
    private static final double TYPE = 0.9;
    /// Boxes of one size of type differ by this much of it: a line of low letters is lower.
    private static final double ABOUT = 0.35;

    private TesseractPage() {}

    static PageText read(List<String> lines, int dotsAnInch) {
        var glyphs = new ArrayList<Glyph>();
        double scale = 72.0 / dotsAnInch;
        double usual = usualHeight(lines) * scale;
        double width = 0;
        double height = 0;
        double base = 0;
        double size = 1;
        for (String line : lines) {
            String[] fields = line.split("\t", 12);
            if (fields.length < 12 || !fields[6].matches("\\d{1,6}")) {
                continue;
            }
            double left = Integer.parseInt(fields[6]) * scale;
            double top = number(fields[7]) * scale;
            double across = number(fields[8]) * scale;
            double down = number(fields[9]) * scale;
            switch (fields[0]) {
                case PAGE -> {
                    width = across;
                    height = down;
                }
                case LINE -> {
                    base = top + down;
                    // heights that differ a little are one size of type, seen badly
                    size = Math.max(1, TYPE * (Math.abs(down - usual) <= ABOUT * usual ? usual : down));
                }
                case WORD -> {
                    String word = PlanTextBuilder.trimmed(fields[11]);
                    if (!word.isEmpty()) {
                        glyphs.add(new Glyph(left, base, across, size, word));
                    }
                }
                default -> {}
            }
        }
        return new PageText(width, height, glyphs, List.of());
    }

    private static double usualHeight(List<String> lines) {
        int[] heights = lines.stream()
                .map(line -> line.split("\t", 12))
                .filter(fields -> fields.length == 12 && fields[0].equals(LINE))
                .mapToInt(fields -> number(fields[9]))
                .sorted()
                .toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
