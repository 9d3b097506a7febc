package wence.document;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// Writes PDF as offices print it: a head, a page number between dashes, paragraphs with a first
/// line set in by two characters, pages that cut paragraphs.
final class SamplePdf {
    private static final File FONT = new File("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc");
    private static final float SIZE = 16;
    private static final float PITCH = 28;
    private static final float LEFT = 80;
    private static final float WIDTH = 27.5f * SIZE;
    private static final float TOP = 750;
    private static final float BOTTOM = 90;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private int page;
    private float y = TOP;
    private PDPageContentStream out;

    /// Skips the test where the font is not installed (Debian: fonts-wqy-zenhei).
    SamplePdf() {
        Assumptions.assumeTrue(FONT.canRead(), "needs the font " + FONT);
        try {
            TrueTypeFont face = new TrueTypeCollection(FONT).getFontByName("WenQuanYiZenHei");
            font = PDType0Font.load(document, face, true);
            out = nextPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream nextPage() throws IOException {
        var added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        page++;
        y = TOP;
        var content = new PDPageContentStream(document, added);
        write(content, 210, 800, 10, "某区人民政府文件汇编 2022");
        write(content, 270, 50, 12, "— " + page + " —");
        return content;
    }

    private void write(PDPageContentStream content, float x, float at, float size, String line) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, at);
        content.showText(line);
        content.endText();
    }

    SamplePdf with(List<String> paragraphs) {
        paragraphs.forEach(this::with);
        return this;
    }

    SamplePdf with(String paragraph) {
        try {
            boolean first = true;
            for (String line : lines(paragraph)) {
                turnWhenFull();
                write(out, first ? LEFT + 2 * SIZE : LEFT, y, SIZE, line);
                y -= PITCH;
                first = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void turnWhenFull() throws IOException {
        if (y < BOTTOM) {
            turn();
        }
    }

    /// What comes next stands on a new page.
    SamplePdf turn() throws IOException {
        out.close();
        out = nextPage();
        return this;
    }

    private List<String> lines(String paragraph) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float left = WIDTH - 2 * SIZE;
        for (int c : paragraph.codePoints().toArray()) {
            String next = Character.toString(c);
            float width = font.getStringWidth(next) / 1000 * SIZE;
            if (width > left) {
                lines.add(line.toString());
                line.setLength(0);
                left = WIDTH;
            }
            line.append(next);
            left -= width;
        }
        lines.add(line.toString());
        return lines;
    }

    /// Two columns of running text, 12 points large, on a page of their own.
    SamplePdf withColumns(String left, String right) throws IOException {
        turn();
        column(60, left);
        column(320, right);
        return turn();
    }

    private void column(float x, String text) throws IOException {
        float at = TOP;
        for (int i = 0; i < text.length(); i += 18) {
            write(out, x, at, 12, text.substring(i, Math.min(text.length(), i + 18)));
            at -= 20;
        }
    }

    /// A table with ruled lines. A cell of `^` goes on from the one above it; a line end parts a
    /// cell's lines.
    SamplePdf withTable(List<List<String>> rows) throws IOException {
        turn();
        int columns = rows.getFirst().size();
        float width = 430f / columns;
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                String cell = rows.get(r).get(c);
                float x = LEFT + c * width;
                float top = TOP - r * 50;
                out.moveTo(x, top);
                out.lineTo(x, top - 50);
                if (!cell.equals("^")) {
                    out.moveTo(x, top);
                    out.lineTo(x + width, top);
                    float at = top - 16;
                    out.stroke();
                    for (String line : cell.split("\n", -1)) {
                        write(out, x + 6, at, 11, line);
                        at -= 14;
                    }
                } else {
                    out.stroke();
                }
            }
        }
        float bottom = TOP - rows.size() * 50;
        out.moveTo(LEFT, bottom);
        out.lineTo(LEFT + columns * width, bottom);
        out.moveTo(LEFT + columns * width, TOP);
        out.lineTo(LEFT + columns * width, bottom);
        out.stroke();
        return turn();
    }

    byte[] bytes() {
        return bytes(null);
    }

    /// @param user the password that opens it; empty when only the owner needs one; null for none
    byte[] bytes(@Nullable String user) {
        var bytes = new ByteArrayOutputStream();
        try {
            out.close();
            if (user != null) {
                document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
            }
            document.save(bytes);
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
