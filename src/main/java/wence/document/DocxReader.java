package wence.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads DOCX (ECMA-376, part 1), macros and pictures left aside: in one pass over the parts, so
/// that a long document costs no more memory than its text.
///
/// Automatic numbers become text. Deleted text of tracked changes is left out. Pages are known
/// where Word wrote down where it broke them; most other programs do not.
final class DocxReader implements DocumentReader {
    private static final List<String> EDGES = List.of("header", "footer");
    private static final List<String> NOTES = List.of("footnotes", "endnotes");

    @Override
    public DocumentReading read(byte[] bytes) {
        try {
            return new DocumentReading.Text(read(ZipParts.of(bytes)));
        } catch (Refusal refusal) {
            return refusal.unreadable();
        }
    }

    private static DocumentText read(ZipParts parts) throws Refusal {
        var office = new OfficePackage(parts);
        String document = office.main("word/document.xml");
        var dropped = new ArrayList<Dropped>();
        var text = new PlanTextBuilder();
        DocxText body = new DocxText(DocxNumbering.of(office, document), text, dropped);
        if (!office.read(document, body)) {
            throw new Refusal("DOCX 里没有正文部件 %s；请用 Word 或 WPS 打开后另存一份再试。".formatted(document));
        }
        Map<String, OfficePackage.Relation> relations = office.relations(document);
        for (OfficePackage.Relation relation : relations.values()) {
            String kind = relation.type().substring(relation.type().lastIndexOf('/') + 1);
            if (NOTES.contains(kind)) {
                office.read(relation.target(), body.notes());
            } else if (EDGES.contains(kind)) {
                var edge = new PlanTextBuilder();
                office.read(relation.target(), new DocxText(DocxNumbering.of(office, ""), edge, dropped));
                if (!edge.isEmpty()) {
                    dropped.add(new Dropped(Letters.inOneLine(edge.toString()), "页眉或页脚"));
                }
            }
        }
        if (Letters.isBlank(text.toString())) {
            throw new Refusal("DOCX 里没有文字，可能只有图片；请改用有文字的版本，或者转为 PDF 后识别。");
        }
        return new DocumentText(text.toString(), "DOCX", dropped, false);
    }
}
