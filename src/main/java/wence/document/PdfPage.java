package wence.document;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import wence.document.PageText.Glyph;
import wence.document.PageText.Rule;

/// One page of a PDF as it is drawn, turned so that most of its text runs from left to right.
final class PdfPage {
    private static final int MOST_RULES = 5_000;
    /// Text may run this far from level, as a slope, to count as level.
    private static final double LEVEL = 0.05;

    private final PDRectangle box;
    private final int rotation;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    PdfPage(PDPage page) {
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360) / 90;
    }

    int characters() {
        return drawn.size();
    }

    void add(TextPosition position) {
        Matrix at = position.getTextMatrix();
        double x = at.getTranslateX();
        double y = at.getTranslateY();
        double across = position.getEndX() - x;
        double up = position.getEndY() - y;
        double size = Math.hypot(at.getShearX(), at.getScaleY());
        String text = position.getUnicode();
        if (text != null && !text.isEmpty() && Double.isFinite(x + y + across + up) && size > 0) {
            double width = Math.hypot(across, up);
            drawn.add(new Drawn(x, y, width, size, quarter(at.getScaleX(), at.getShearY()), text));
        }
    }

    /// A line in the page's own space.
    void add(Point2D from, Point2D to) {
        if (rules.size() < MOST_RULES) {
            rules.add(new Rule(
                    from.getX() - box.getLowerLeftX(),
                    from.getY() - box.getLowerLeftY(),
                    to.getX() - box.getLowerLeftX(),
                    to.getY() - box.getLowerLeftY()));
        }
    }

    /// To which side the text runs: 0 to the right, 1 up, 2 to the left, 3 down; 4 aslant.
    private static int quarter(double x, double y) {
        if (Math.abs(y) <= LEVEL * Math.abs(x)) {
            return x > 0 ? 0 : 2;
        }
        return Math.abs(x) <= LEVEL * Math.abs(y) ? (y > 0 ? 1 : 3) : 4;
    }

    /// @param dropped takes what runs otherwise than most of the text
    PageText text(int number, List<Dropped> dropped) {
        int[] counts = new int[5];
        drawn.forEach(glyph -> counts[glyph.quarter]++);
        int turned = rotation % 4;
        for (int quarter = 0; quarter < 4; quarter++) {
            turned = counts[quarter] > counts[turned] ? quarter : turned;
        }
        int turn = turned;
        var glyphs = new ArrayList<Glyph>();
        var aside = new StringBuilder();
        for (Drawn glyph : drawn) {
            if (glyph.quarter == turn) {
                Point2D.Double at = turned(glyph.x, glyph.y, turn);
                glyphs.add(new Glyph(at.x, at.y, glyph.width, glyph.size, glyph.text));
            } else {
                aside.append(glyph.text);
            }
        }
        if (!Letters.isBlank(aside.toString())) {
            dropped.add(new Dropped(aside.toString(), "第 %d 页上斜排、竖排的文字或水印".formatted(number)));
        }
        var lines = rules.stream()
                .map(rule -> {
                    Point2D.Double from = turned(rule.x1(), rule.y1(), turn);
                    Point2D.Double to = turned(rule.x2(), rule.y2(), turn);
                    return new Rule(from.x, from.y, to.x, to.y);
                })
                .toList();
        boolean sideways = turn % 2 == 1;
        return new PageText(
                sideways ? box.getHeight() : box.getWidth(),
                sideways ? box.getWidth() : box.getHeight(),
                glyphs,
                lines);
    }

    /// A place counted from the upper left corner of the page as it is read.
    private Point2D.Double turned(double x, double y, int turn) {
        return switch (turn) {
            case 1 -> new Point2D.Double(y, x);
            case 2 -> new Point2D.Double(box.getWidth() - x, y);
            case 3 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }

    private record Drawn(double x, double y, double width, double size, int quarter, String text) {}
}
