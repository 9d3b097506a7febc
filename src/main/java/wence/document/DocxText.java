package wence.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The text of a part of a DOCX, as the elements come.
final class DocxText implements XmlPart.Handler {
    /// Deleted and moved text, field instructions, pinyin above words, what old programs show
    /// instead.
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "rt", "pPrChange", "rPrChange", "tblPrChange", "tcPrChange", "Fallback", "pict");

    private final DocxNumbering numbering;
    private final PlanTextBuilder out;
    private final List<Dropped> dropped;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private int leftOut;
    private boolean inText;
    private boolean inRun;
    private boolean hiddenRun;

    DocxText(DocxNumbering numbering, PlanTextBuilder out, List<Dropped> dropped) {
        this.numbering = numbering;
        this.out = out;
        this.dropped = dropped;
    }

    /// For the notes at the foot of pages, which go to the text's end; the rules that part them
    /// from the text are no notes.
    XmlPart.Handler notes() {
        return new XmlPart.Handler() {
            private boolean isRule;

            @Override
            public void start(String name, XmlPart.Attributes attributes) throws Refusal {
                if (name.equals("footnote") || name.equals("endnote")) {
                    isRule = !attributes.get("type", "normal").equals("normal");
                } else if (!isRule) {
                    DocxText.this.start(name, attributes);
                }
            }

            @Override
            public void text(String characters) throws Refusal {
                DocxText.this.text(characters);
            }

            @Override
            public void end(String name) throws Refusal {
                if (!isRule) {
                    DocxText.this.end(name);
                }
            }
        };
    }

    @Override
    public void start(String name, XmlPart.Attributes attributes) throws Refusal {
        if (leftOut > 0 || LEFT_OUT.contains(name)) {
            leftOut++;
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "r" -> {
                inRun = true;
                hiddenRun = false;
            }
            case "t" -> inText = inRun;
            case "tbl" -> tables.push(new Table());
            case "tr" -> tables.element().text.startRow();
            case "tc" -> tables.element().startCell();
            case "gridSpan" -> table().columns = Math.clamp(attributes.number("val", 1), 1, Limits.TABLE_COLUMNS);
            case "vMerge" ->
                table().continues = attributes.get("val", "continue").equals("continue");
            default -> startInParagraph(name, attributes);
        }
    }

    private void startInParagraph(String name, XmlPart.Attributes attributes) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = attributes.get("val");
            case "numId" -> paragraph.list = attributes.get("val");
            case "ilvl" -> paragraph.level = attributes.number("val", 0);
            case "vanish" -> hiddenRun = inRun && !attributes.get("val", "1").matches("0|false|off");
            case "tab", "ptab" -> paragraph.append(inRun ? " " : "");
            case "br", "cr" -> paragraph.append(attributes.get("type", "").isEmpty() ? "\n" : "");
            case "noBreakHyphen" -> paragraph.append("-");
            case "lastRenderedPageBreak" -> paragraph.append("\f");
            default -> {}
        }
    }

    private Table table() {
        Table table = tables.peek();
        return table == null ? new Table() : table;
    }

    @Override
    public void text(String characters) throws Refusal {
        Paragraph paragraph = paragraphs.peek();
        if (!inText || leftOut > 0 || paragraph == null) {
            return;
        }
        if (hiddenRun) {
            dropped.add(new Dropped(characters, "隐藏文字"));
        } else {
            paragraph.append(characters.replace('\n', ' ').replace('\t', ' '));
        }
    }

    @Override
    public void end(String name) throws Refusal {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "r" -> inRun = false;
            case "p" -> endParagraph();
            case "tc" -> tables.element().endCell();
            case "tr" -> tables.element().text.endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void endParagraph() throws Refusal {
        Paragraph paragraph = paragraphs.pop();
        String number = numbering.next(paragraph.style, paragraph.list, paragraph.level);
        String words = paragraph.words.toString();
        add(Letters.isBlank(words) ? words : numbered(number, words));
    }

    /// The number before the paragraph, after a page border that came first.
    private static String numbered(String number, String words) {
        int border = 0;
        while (words.charAt(border) == '\f') {
            border++;
        }
        String rest = words.substring(border);
        boolean parted = !number.isEmpty()
                && Letters.isAsciiLetterOrDigit(number.charAt(number.length() - 1))
                && Letters.isAsciiLetterOrDigit(rest.charAt(0));
        return words.substring(0, border) + number + (parted ? " " : "") + rest;
    }

    private void endTable() throws Refusal {
        TableText table = tables.pop().text;
        for (String line : table.lines()) {
            add(line);
        }
    }

    /// To the cell that is open, or to the text.
    private void add(String lines) throws Refusal {
        Table table = tables.peek();
        if (table == null) {
            out.lines(lines);
        } else {
            table.add(lines);
        }
    }

    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private @Nullable String style;
        private @Nullable String list;
        private @Nullable Integer level;

        void append(String more) {
            words.append(more);
        }
    }

    private static final class Table {
        private final TableText text = new TableText();
        private final StringBuilder cell = new StringBuilder();
        private int columns = 1;
        private boolean continues;

        void startCell() {
            cell.setLength(0);
            columns = 1;
            continues = false;
        }

        void add(String lines) {
            cell.append(cell.isEmpty() ? "" : "\n").append(lines);
        }

        void endCell() throws Refusal {
            if (continues) {
                text.continued(columns);
            } else {
                text.cell(cell.toString(), columns, 0);
            }
        }
    }
}
