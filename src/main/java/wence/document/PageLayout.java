package wence.document;

import java.util.ArrayList;
import java.util.List;
import wence.document.PageText.Glyph;

/// Pages, one after the other, become a text: tables into rows, columns into reading order, edges
/// away, lines into paragraphs.
final class PageLayout {
    private final List<List<PageLine>> pages = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private long characters;

    /// Takes the next page.
    void add(PageText page) throws Refusal {
        characters += page.glyphs().size();
        if (pages.size() >= Limits.PAGES || characters > Limits.CHARACTERS) {
            throw new Refusal("文件超过 %d 页或 %d 万字，不像是一份规划；请分成几份后再试。".formatted(Limits.PAGES, Limits.CHARACTERS / 10_000));
        }
        int number = pages.size();
        List<RuledTable> tables = RuledTables.of(page.rules());
        var free = new ArrayList<Glyph>();
        var inTables = new ArrayList<List<Glyph>>();
        tables.forEach(_ -> inTables.add(new ArrayList<>()));
        for (Glyph glyph : page.glyphs()) {
            int table = 0;
            while (table < tables.size() && !tables.get(table).holds(glyph)) {
                table++;
            }
            (table < tables.size() ? inTables.get(table) : free).add(glyph);
        }
        List<PageLine> lines = PageColumns.inOrder(GlyphLines.of(number, free), page.width());
        var ordered = new ArrayList<>(lines);
        for (int i = tables.size() - 1; i >= 0; i--) {
            double top = tables.get(i).top();
            int at = 0;
            while (at < ordered.size() && ordered.get(at).y() <= top) {
                at++;
            }
            ordered.addAll(at, tables.get(i).rows(number, inTables.get(i)));
        }
        pages.add(ordered);
        heights.add(page.height());
    }

    /// The text of all pages so far.
    ///
    /// @param dropped takes what stood at the edges
    String text(List<Dropped> dropped) throws Refusal {
        var edges = new PageEdges();
        List<List<PageLine>> kept = edges.without(pages, heights);
        dropped.addAll(edges.dropped());
        var text = new PlanTextBuilder();
        PageParagraphs.write(kept, text);
        return text.toString();
    }
}
