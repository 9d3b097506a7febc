package wence.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/// What the cells of an XLSX show: the strings that they share, and the formats of their numbers.
final class XlsxCells {
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final List<String> strings = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    private XlsxCells() {}

    static XlsxCells of(OfficePackage office, String workbook) throws Refusal {
        var cells = new XlsxCells();
        var shared = office.related(workbook, "sharedStrings");
        if (shared.isPresent()) {
            office.read(shared.get(), cells.new Strings());
        }
        var styles = office.related(workbook, "styles");
        if (styles.isPresent()) {
            office.read(styles.get(), cells.new Styles());
        }
        return cells;
    }

    /// What a reader sees in a cell.
    ///
    /// @param type `s` a shared string, `b` a truth value, `n` a number; anything else the words
    ///     themselves
    /// @param style the number of the cell's style
    String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> {
                int at = value.matches("\\d{1,8}") ? Integer.parseInt(value) : -1;
                yield at >= 0 && at < strings.size() ? strings.get(at) : "";
            }
            case "b" -> value.equals("1") ? "是" : "否";
            case "n" -> number(value, style);
            default -> value;
        };
    }

    private String number(String value, int style) {
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String pattern = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        try {
            double number = Double.parseDouble(value);
            return pattern == null ? value : formatter.formatRawCellContents(number, format, pattern);
        } catch (IllegalArgumentException e) {
            // no number, or a format that cannot be read: what the file holds
            return value;
        }
    }

    private final class Strings implements XmlPart.Handler {
        private final StringBuilder string = new StringBuilder();
        private boolean inText;
        private boolean inPinyin;

        @Override
        public void start(String name, XmlPart.Attributes attributes) {
            switch (name) {
                case "si" -> string.setLength(0);
                case "rPh" -> inPinyin = true;
                case "t" -> inText = !inPinyin;
                default -> {}
            }
        }

        @Override
        public void text(String characters) {
            if (inText) {
                string.append(characters);
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "t" -> inText = false;
                case "rPh" -> inPinyin = false;
                case "si" -> strings.add(string.toString());
                default -> {}
            }
        }
    }

    private final class Styles implements XmlPart.Handler {
        private boolean inCellStyles;

        @Override
        public void start(String name, XmlPart.Attributes attributes) {
            switch (name) {
                case "numFmt" -> formats.put(attributes.number("numFmtId", 0), attributes.get("formatCode", "General"));
                case "cellXfs" -> inCellStyles = true;
                case "xf" -> {
                    if (inCellStyles) {
                        styles.add(attributes.number("numFmtId", 0));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("cellXfs")) {
                inCellStyles = false;
            }
        }
    }
}
