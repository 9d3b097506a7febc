package wence.document;

import java.util.List;

/// A page as its characters and ruled lines stand on it. Measures are the page's own units, from
/// the upper left corner.
///
/// @param glyphs in any order
/// @param rules lines that run across or down
record PageText(double width, double height, List<Glyph> glyphs, List<Rule> rules) {
    PageText {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }

    /// One character, or some that are drawn as one.
    ///
    /// @param x its left edge
    /// @param y its base line
    /// @param size the size of its type
    record Glyph(double x, double y, double width, double size, String text) {
        double right() {
            return x + width;
        }
    }

    /// A straight line.
    record Rule(double x1, double y1, double x2, double y2) {
        /// How far from level or upright a line may be drawn.
        private static final double SLACK = 1.5;

        Rule {
            if (x1 > x2) {
                double x = x1;
                x1 = x2;
                x2 = x;
            }
            if (y1 > y2) {
                double y = y1;
                y1 = y2;
                y2 = y;
            }
        }

        boolean isLevel() {
            return y2 - y1 <= SLACK && x2 - x1 > SLACK;
        }

        boolean isUpright() {
            return x2 - x1 <= SLACK && y2 - y1 > SLACK;
        }
    }
}
