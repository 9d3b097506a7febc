package wence.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Draws a page and notes its characters and its straight lines.
final class PdfStripper extends PDFTextStripper {
    /// A page that draws forms within forms may ask for endless work.
    private static final int MOST_OPERATIONS = 20_000_000;
    /// A filled area this thin, in points, is a line.
    private static final double THIN = 2.5;

    private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*");
    private static final Set<String> FILLS = Set.of("f", "F", "f*");

    private final List<Point2D> path = new ArrayList<>();
    private final NavigableSet<Integer> begins = new TreeSet<>();
    private @Nullable PdfPage page;
    private int operations;

    PdfStripper() throws IOException {
        super();
    }

    /// One page.
    ///
    /// @param number from 1
    PdfPage page(PDDocument document, int number) throws IOException {
        PdfPage read = new PdfPage(document.getPage(number - 1));
        page = read;
        setStartPage(number);
        setEndPage(number);
        writeText(document, Writer.nullWriter());
        return read;
    }

    @Override
    protected void startPage(PDPage started) {
        path.clear();
        begins.clear();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        PdfPage into = page;
        if (into != null && into.characters() < Limits.PAGE_CHARACTERS) {
            into.add(text);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw new ZipParts.Bomb(
                    new Refusal("PDF 的绘制指令超过 %d 万条，没有读完；请打印成新的 PDF，或者改用文本文件再试。".formatted(MOST_OPERATIONS / 10_000)));
        }
        super.processOperator(operator, operands);
        draw(operator.getName(), operands);
    }

    private void draw(String name, List<COSBase> operands) {
        switch (name) {
            case "m" -> {
                begins.add(path.size());
                point(operands, 0);
            }
            case "l" -> point(operands, 0);
            case "re" -> rectangle(operands);
            case "h" -> {}
            default -> {
                if (STROKES.contains(name)) {
                    stroke();
                } else if (FILLS.contains(name)) {
                    fill();
                }
                if (STROKES.contains(name) || FILLS.contains(name) || name.equals("n") || name.equals("c")) {
                    path.clear();
                    begins.clear();
                }
            }
        }
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() < 4) {
            return;
        }
        float x = number(operands, 0);
        float y = number(operands, 1);
        float right = x + number(operands, 2);
        float top = y + number(operands, 3);
        begins.add(path.size());
        point(x, y);
        point(right, y);
        point(right, top);
        point(x, top);
        point(x, y);
    }

    private void point(List<COSBase> operands, int at) {
        if (operands.size() >= at + 2) {
            point(number(operands, at), number(operands, at + 1));
        }
    }

    private void point(float x, float y) {
        if (path.size() < Limits.PAGE_CHARACTERS) {
            path.add(getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y));
        }
    }

    private static float number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void stroke() {
        for (int i = 1; i < path.size(); i++) {
            if (!begins.contains(i)) {
                line(path.get(i - 1), path.get(i));
            }
        }
    }

    /// A thin area is a line along its middle.
    private void fill() {
        for (int begin : begins) {
            Integer next = begins.higher(begin);
            int end = next == null ? path.size() : next;
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (Point2D point : path.subList(Math.min(begin, end), end)) {
                left = Math.min(left, point.getX());
                right = Math.max(right, point.getX());
                low = Math.min(low, point.getY());
                high = Math.max(high, point.getY());
            }
            if (right - left <= THIN && high - low > THIN) {
                line(new Point2D.Double((left + right) / 2, low), new Point2D.Double((left + right) / 2, high));
            } else if (high - low <= THIN && right - left > THIN) {
                line(new Point2D.Double(left, (low + high) / 2), new Point2D.Double(right, (low + high) / 2));
            }
        }
    }

    private void line(Point2D from, Point2D to) {
        PdfPage into = page;
        if (into != null) {
            into.add(from, to);
        }
    }
}
