package wence.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The automatic numbers of a DOC ([MS-DOC] 2.4.6.3).
final class DocNumbering {
    /// The names of ECMA-376 for the numbers of [MS-OSHARED] 2.2.1.3, which go the same way.
    private static final List<String> FORMATS = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimalHalfWidth",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueoFullWidth",
            "irohaFullWidth",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand");

    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Map<Integer, List<ListLevel>> levels = new HashMap<>();

    /// Counts a paragraph.
    ///
    /// @return its number as the reader sees it; empty when it has none
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        if (list == null || list.getListData() == null) {
            return "";
        }
        int level = Math.clamp(paragraph.getIlvl(), 0, ListLevel.LEVELS - 1);
        return counters.computeIfAbsent(list.getLsid(), _ -> new ListCounter())
                .next(levels.computeIfAbsent(list.getLsid(), _ -> levels(list)), level);
    }

    private static List<ListLevel> levels(HWPFList list) {
        var levels = new ArrayList<ListLevel>();
        int held = list.getListData().numLevels();
        for (int i = 0; i < ListLevel.LEVELS; i++) {
            levels.add(i < held ? level(list, (char) i) : ListLevel.plain(i));
        }
        return levels;
    }

    private static ListLevel level(HWPFList list, char level) {
        int format = list.getNumberFormat(level);
        String name = format >= 0 && format < FORMATS.size() ? FORMATS.get(format) : "none";
        String text = list.getNumberText(level);
        var shown = new StringBuilder();
        for (char c : (text == null ? "" : text).toCharArray()) {
            // a level stands for its number by its own number
            shown.append(c < ListLevel.LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return new ListLevel(list.getStartAt(level), name, shown.toString(), level, false, "");
    }
}
