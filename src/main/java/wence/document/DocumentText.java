package wence.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The text of a file, exactly as clauses' spans count it.
///
/// Pages are parted by a form feed: at the start of a page's first line, or between two words
/// where the border cuts a paragraph. A table's row is a line, its cells parted by tabs.
///
/// @param text all characters; for plain text, line ends as in the file
/// @param format the file's format as a person calls it: `DOCX`, `文本（GB18030）`
/// @param dropped what stood in the file and is no part of its text, in the file's order
/// @param ocr whether the characters were recognised on pictures of pages and may be wrong
public record DocumentText(String text, String format, List<Dropped> dropped, boolean ocr) {
    /// Plain text as this program keeps it.
    public static final String UTF_8 = "文本（UTF-8）";

    private static final int EXAMPLES = 5;
    private static final int LONGEST = 30;

    public DocumentText {
        dropped = List.copyOf(dropped);
    }

    /// Plain text in UTF-8.
    public DocumentText(String text) {
        this(text, UTF_8, List.of(), false);
    }

    /// The usual ending of files of this format: `.pdf`.
    public String ending() {
        String letters = format.replaceFirst("[^A-Za-z].*", "").toLowerCase(Locale.ROOT);
        if (format.startsWith("网页")) {
            return ".html";
        }
        return letters.isEmpty() ? ".txt" : "." + letters;
    }

    /// What the person who brought the file should know of its format, as sentences; none for
    /// plain text.
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (!format.equals(UTF_8)) {
            notes.add(pages() == 0 ? "格式：%s。".formatted(format) : "格式：%s，%d 页。".formatted(format, pages()));
        }
        if (ocr) {
            notes.add("文字由 OCR 识别，可能有错字；请对照原件核对名称和数字。");
        }
        notes.addAll(notesOnDropped());
        return notes;
    }

    /// What was left out of the text, one sentence for each kind.
    public List<String> notesOnDropped() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Dropped piece : dropped) {
            String reason = piece.reason().replaceFirst("^第 \\d+ 页(?:的|上)?", "");
            byReason.computeIfAbsent(reason, _ -> new ArrayList<>()).add(piece.text());
        }
        return byReason.entrySet().stream()
                .map(kind -> note(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static String note(String reason, List<String> pieces) {
        String examples = pieces.stream()
                .filter(piece -> !piece.isBlank())
                .distinct()
                .limit(EXAMPLES)
                .map(piece -> "“" + (piece.length() <= LONGEST ? piece : piece.substring(0, LONGEST) + "…") + "”")
                .collect(Collectors.joining("、"));
        return "不算正文的%s %d 处%s。".formatted(reason, pieces.size(), examples.isEmpty() ? "" : "：" + examples);
    }

    /// How many pages the text has; 0 when the file does not say.
    public int pages() {
        int borders = (int) text.chars().filter(c -> c == '\f').count();
        return borders == 0 ? 0 : borders + 1;
    }
}
