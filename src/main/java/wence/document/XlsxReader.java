package wence.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads XLSX (ECMA-376, part 1): each sheet is a line with its name and its rows. Hidden sheets
/// are left out, and said.
final class XlsxReader implements DocumentReader {
    @Override
    public DocumentReading read(byte[] bytes) {
        try {
            return new DocumentReading.Text(read(new OfficePackage(ZipParts.of(bytes))));
        } catch (Refusal refusal) {
            return refusal.unreadable();
        }
    }

    private static DocumentText read(OfficePackage office) throws Refusal {
        String workbook = office.main("xl/workbook.xml");
        var sheets = new ArrayList<Sheet>();
        boolean found = office.read(workbook, (name, attributes) -> {
            if (name.equals("sheet")) {
                sheets.add(new Sheet(
                        attributes.get("name", ""),
                        attributes.get("id", ""),
                        attributes.get("state", "visible").equals("visible")));
            }
        });
        if (!found) {
            throw new Refusal("XLSX 里没有工作簿部件 %s；请用 Excel 或 WPS 打开后另存一份再试。".formatted(workbook));
        }
        Map<String, OfficePackage.Relation> relations = office.relations(workbook);
        var cells = XlsxCells.of(office, workbook);
        var text = new PlanTextBuilder();
        var dropped = new ArrayList<Dropped>();
        for (Sheet sheet : sheets) {
            OfficePackage.Relation relation = relations.get(sheet.relation());
            if (!sheet.visible()) {
                dropped.add(new Dropped(sheet.name(), "隐藏的工作表"));
            } else if (relation != null) {
                var rows = new XlsxRows(cells);
                office.read(relation.target(), rows);
                add(text, sheet.name(), rows.table().lines());
            }
        }
        if (text.isEmpty()) {
            throw new Refusal("XLSX 里没有文字；请检查是否选错了文件。");
        }
        return new DocumentText(text.toString(), "XLSX", dropped, false);
    }

    /// A sheet's own name says something unless the program made it up.
    static void add(PlanTextBuilder text, String sheet, List<String> rows) throws Refusal {
        if (!rows.isEmpty() && !sheet.matches("(?i)sheet\\s*\\d*|工作表\\s*\\d*")) {
            text.lines(sheet);
        }
        for (String row : rows) {
            text.lines(row);
        }
    }

    private record Sheet(String name, String relation, boolean visible) {}
}
