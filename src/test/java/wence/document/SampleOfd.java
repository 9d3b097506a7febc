package wence.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes OFD by hand: a text object for each line, a page number between dashes on each page.
final class SampleOfd {
    private static final int CHARACTERS = 28;
    private static final int LINES = 22;
    private static final double SIZE = 5.64;

    private final List<StringBuilder> pages = new ArrayList<>();
    private int line = LINES;

    SampleOfd with(List<String> paragraphs) {
        paragraphs.forEach(this::with);
        return this;
    }

    SampleOfd with(String paragraph) {
        int from = 0;
        double room = CHARACTERS - 2;
        double width = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            double next = Letters.isWide(paragraph.charAt(i)) ? 1 : 0.5;
            if (width + next > room) {
                line(from == 0 ? 2 : 0, paragraph.substring(from, i));
                from = i;
                room = CHARACTERS;
                width = 0;
            }
            width += next;
        }
        line(from == 0 ? 2 : 0, paragraph.substring(from));
        return this;
    }

    private void line(int indent, String text) {
        if (line == LINES) {
            line = 0;
            pages.add(new StringBuilder());
            object(100, 280, "— " + pages.size() + " —");
        }
        object(25 + indent * SIZE, 30 + 10 * line, text);
        line++;
    }

    private void object(double x, double y, String text) {
        var steps = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            double step = Letters.isWide(text.charAt(i - 1)) ? SIZE : SIZE / 2;
            steps.append(String.format(Locale.ROOT, "%.2f ", step));
        }
        pages.getLast()
                .append("<ofd:TextObject Boundary=\"%s %s 170 10\" Font=\"1\" Size=\"%s\">".formatted(x, y, SIZE))
                .append("<ofd:TextCode X=\"0\" Y=\"7\" DeltaX=\"%s\">"
                        .formatted(steps.toString().strip()))
                .append(SampleZip.escaped(text))
                .append("</ofd:TextCode></ofd:TextObject>");
    }

    byte[] bytes() {
        String root = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
        var zip = new SampleZip()
                .with(
                        "OFD.xml",
                        "<ofd:OFD" + root + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody>"
                                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        var list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 10, i));
            zip.with(
                    "Doc_0/Pages/Page_%d/Content.xml".formatted(i),
                    "<ofd:Page" + root + "><ofd:Content><ofd:Layer ID=\"2\">" + pages.get(i)
                            + "</ofd:Layer></ofd:Content></ofd:Page>");
        }
        return zip.with(
                        "Doc_0/Document.xml",
                        "<ofd:Document" + root + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                                + "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>" + list
                                + "</ofd:Pages></ofd:Document>")
                .bytes();
    }
}
