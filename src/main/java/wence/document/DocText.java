package wence.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// The text of a DOC, or of a file of WPS, which writes the same. Pages are not known.
final class DocText {
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_SHOWS = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private final HWPFDocument document;
    private final DocNumbering numbering = new DocNumbering();
    private final PlanTextBuilder text = new PlanTextBuilder();
    private final List<Dropped> dropped = new ArrayList<>();

    DocText(HWPFDocument document) {
        this.document = document;
    }

    DocumentText read() throws Refusal {
        body(document.getRange());
        body(document.getFootnoteRange());
        body(document.getEndnoteRange());
        if (Letters.isBlank(text.toString())) {
            throw new Refusal("DOC 里没有文字，可能只有图片；请改用有文字的版本，或者转为 PDF 后识别。");
        }
        return new DocumentText(text.toString(), "DOC", dropped, false);
    }

    private void body(Range range) throws Refusal {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && (i == 0 || !range.getParagraph(i - 1).isInTable())) {
                Table table = range.getTable(paragraph);
                table(table);
                i += Math.max(table.numParagraphs(), 1) - 1;
            } else {
                text.lines(numbered(paragraph));
            }
        }
    }

    private String numbered(Paragraph paragraph) {
        String number = numbering.next(paragraph);
        String words = words(paragraph);
        return Letters.isBlank(words) ? "" : number + words;
    }

    /// Without deleted and hidden characters, field instructions, and marks that show nothing.
    private String words(Paragraph paragraph) {
        var words = new StringBuilder();
        int instructions = 0;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String characters = run.text();
            if (run.isVanished() && !Letters.isBlank(characters)) {
                dropped.add(new Dropped(characters, "隐藏文字"));
            }
            boolean seen = !run.isMarkedDeleted() && !run.isVanished();
            for (int at = 0; at < characters.length(); at++) {
                char c = characters.charAt(at);
                switch (c) {
                    case FIELD_BEGINS -> instructions++;
                    case FIELD_SHOWS -> instructions = Math.max(0, instructions - 1);
                    case FIELD_ENDS -> {}
                    case 0x0B -> words.append(seen ? "\n" : "");
                    case 0x1E -> words.append(seen ? "-" : "");
                    case '\t' -> words.append(seen ? " " : "");
                    default -> {
                        if (seen && instructions == 0 && c >= ' ') {
                            words.append(c);
                        }
                    }
                }
            }
        }
        return words.toString();
    }

    private void table(Table table) throws Refusal {
        int[] edges = edges(table);
        var rows = new TableText();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            rows.startRow();
            int column = 0;
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int end = Arrays.binarySearch(edges, cell.getLeftEdge() + cell.getWidth());
                int columns = Math.max(1, (end < 0 ? column + 1 : end) - column);
                column += columns;
                if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    rows.continued(columns);
                } else {
                    rows.cell(words(cell), columns, 0);
                }
            }
        }
        for (String line : rows.lines()) {
            text.lines(line);
        }
    }

    private String words(TableCell cell) {
        var words = new StringBuilder();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            words.append(i == 0 ? "" : "\n").append(numbered(cell.getParagraph(i)));
        }
        return words.toString();
    }

    /// Where cells of the table begin and end, from left to right.
    private static int[] edges(Table table) {
        var edges = new TreeSet<Integer>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                edges.add(row.getCell(c).getLeftEdge());
                edges.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }
}
