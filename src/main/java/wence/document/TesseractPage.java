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

    private TesseractPage() {}

    static PageText read(List<String> lines, int dotsAnInch) {
        var glyphs = new ArrayList<Glyph>();
        double scale = 72.0 / dotsAnInch;
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
                    // sizes that differ by a point are one size, seen badly
                    size = Math.max(1, Math.round(down * TYPE / 3) * 3);
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

    private static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
