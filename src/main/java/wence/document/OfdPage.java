package wence.document;

import java.util.ArrayList;
import java.util.List;
import wence.document.PageText.Glyph;
import wence.document.PageText.Rule;

/// The objects of one OFD page, as the elements come. Measures are millimetres.
final class OfdPage implements XmlPart.Handler {
    private static final double[] A4 = {0, 0, 210, 297};
    private static final double[] AS_IT_IS = {1, 0, 0, 1, 0, 0};
    private static final int MOST_RULES = 5_000;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> templates = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private double[] box;
    private double[] boundary = {0, 0, 0, 0};
    private double[] matrix = AS_IT_IS;
    private double size = 1;
    private boolean visible = true;
    private double x;
    private double y;
    private String across = "";
    private String down = "";

    /// @param usualBox where a page's own measures are said for the whole document
    OfdPage(String usualBox) {
        double[] usual = numbers(usualBox, 4);
        this.box = usual.length == 4 ? usual : A4;
    }

    /// The templates that the page lies on, by their ids.
    List<String> templates() {
        return templates;
    }

    /// For the parts of a template, which has measures of its own.
    XmlPart.Handler template() {
        double[] own = box;
        return new XmlPart.Handler() {
            @Override
            public void start(String name, XmlPart.Attributes attributes) {
                OfdPage.this.start(name, attributes);
            }

            @Override
            public void text(String characters) {
                OfdPage.this.text(characters);
            }

            @Override
            public void end(String name) throws Refusal {
                OfdPage.this.end(name);
                box = own;
            }
        };
    }

    PageText text() {
        return new PageText(box[2], box[3], glyphs, rules);
    }

    @Override
    public void start(String name, XmlPart.Attributes attributes) {
        words.setLength(0);
        switch (name) {
            case "Template" -> templates.add(attributes.get("TemplateID", ""));
            case "TextObject", "PathObject" -> {
                double[] area = numbers(attributes.get("Boundary", ""), 4);
                boundary = area.length == 4 ? area : new double[] {0, 0, 0, 0};
                double[] turn = numbers(attributes.get("CTM", ""), 6);
                matrix = turn.length == 6 ? turn : AS_IT_IS;
                double[] tall = numbers(attributes.get("Size", ""), 1);
                size = tall.length == 1 && tall[0] > 0 ? tall[0] : 1;
                visible = !attributes.get("Visible", "true").equals("false");
                x = 0;
                y = 0;
            }
            case "TextCode" -> {
                double[] left = numbers(attributes.get("X", ""), 1);
                double[] base = numbers(attributes.get("Y", ""), 1);
                x = left.length == 1 ? left[0] : x;
                y = base.length == 1 ? base[0] : y;
                across = attributes.get("DeltaX", "");
                down = attributes.get("DeltaY", "");
            }
            default -> {}
        }
    }

    @Override
    public void text(String characters) {
        words.append(characters);
    }

    @Override
    public void end(String name) throws Refusal {
        switch (name) {
            case "PhysicalBox" -> {
                double[] own = numbers(words.toString(), 4);
                box = own.length == 4 ? own : box;
            }
            case "TextCode" -> {
                if (visible) {
                    textCode(words.toString());
                }
            }
            case "AbbreviatedData" -> path(words.toString());
            default -> {}
        }
        words.setLength(0);
    }

    private void textCode(String text) throws Refusal {
        int count = text.codePointCount(0, text.length());
        double[] right = deltas(across, count);
        double[] below = deltas(down, count);
        double atX = x;
        double atY = y;
        int i = 0;
        double scale = Math.hypot(matrix[2], matrix[3]);
        for (int c : text.codePoints().toArray()) {
            double usual = Letters.isWide(c) ? size : size / 2;
            boolean last = i >= right.length;
            double advance = last ? (below.length > 0 ? 0 : usual) : right[i];
            glyphs.add(new Glyph(
                    boundary[0] + matrix[0] * atX + matrix[2] * atY + matrix[4],
                    boundary[1] + matrix[1] * atX + matrix[3] * atY + matrix[5],
                    Math.min(Math.abs(advance == 0 ? usual : advance), 2 * size) * Math.abs(matrix[0]),
                    size * (scale > 0 ? scale : 1),
                    Character.toString(c)));
            atX += advance;
            atY += i < below.length ? below[i] : 0;
            i++;
        }
        if (glyphs.size() > Limits.PAGE_CHARACTERS) {
            throw new Refusal("OFD 的一页里有 %d 万个以上的字符，不像是一份规划；请改用别的版本。".formatted(Limits.PAGE_CHARACTERS / 10_000));
        }
    }

    /// Steps from one character to the next: `3.5 3.5`, or `g 2 3.5` for two such steps.
    private static double[] deltas(String said, int most) {
        var steps = new ArrayList<Double>();
        String[] fields = said.strip().split("\\s+", -1);
        for (int i = 0; i < fields.length && steps.size() < most; i++) {
            if (fields[i].equals("g") && i + 2 < fields.length) {
                double step = number(fields[i + 2]);
                for (int n = (int) Math.min(number(fields[i + 1]), most); n > 0; n--) {
                    steps.add(step);
                }
                i += 2;
            } else if (!fields[i].isEmpty()) {
                steps.add(number(fields[i]));
            }
        }
        return steps.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Straight pieces only: `M x y` moves, `L x y` draws, `C` closes.
    private void path(String data) {
        String[] fields = data.strip().split("\\s+", -1);
        double fromX = 0;
        double fromY = 0;
        for (int i = 0; i + 2 < fields.length && rules.size() < MOST_RULES; i++) {
            if (fields[i].equals("M") || fields[i].equals("S") || fields[i].equals("L")) {
                double toX = number(fields[i + 1]);
                double toY = number(fields[i + 2]);
                if (fields[i].equals("L")) {
                    rules.add(rule(fromX, fromY, toX, toY));
                }
                fromX = toX;
                fromY = toY;
                i += 2;
            }
        }
    }

    private Rule rule(double x1, double y1, double x2, double y2) {
        return new Rule(
                boundary[0] + matrix[0] * x1 + matrix[2] * y1 + matrix[4],
                boundary[1] + matrix[1] * x1 + matrix[3] * y1 + matrix[5],
                boundary[0] + matrix[0] * x2 + matrix[2] * y2 + matrix[4],
                boundary[1] + matrix[1] * x2 + matrix[3] * y2 + matrix[5]);
    }

    /// @return empty when there are not as many numbers
    private static double[] numbers(String said, int count) {
        String[] fields = said.strip().split("\\s+", -1);
        double[] numbers = new double[fields.length == count && !said.isBlank() ? count : 0];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(fields[i]);
        }
        return numbers;
    }

    private static double number(String said) {
        if (!said.matches("[-+]?\\d{0,9}(?:\\.\\d{0,12})?(?:[eE]-?\\d{1,2})?")
                || said.chars().noneMatch(Character::isDigit)) {
            return 0;
        }
        try {
            return Double.parseDouble(said);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
