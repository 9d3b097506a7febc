package wence.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// The text of an XLS, in the form of [XlsxReader].
final class XlsText {
    private XlsText() {}

    static DocumentText read(HSSFWorkbook workbook) throws Refusal {
        var text = new PlanTextBuilder();
        var dropped = new ArrayList<Dropped>();
        var formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                dropped.add(new Dropped(sheet.getSheetName(), "隐藏的工作表"));
            } else {
                XlsxReader.add(
                        text, sheet.getSheetName(), table(sheet, formatter).lines());
            }
        }
        if (text.isEmpty()) {
            throw new Refusal("XLS 里没有文字；请检查是否选错了文件。");
        }
        return new DocumentText(text.toString(), "XLS", dropped, false);
    }

    private static TableText table(Sheet sheet, DataFormatter formatter) throws Refusal {
        Map<Integer, Map<Integer, Cell>> above = new HashMap<>();
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            Row first = sheet.getRow(area.getFirstRow());
            Cell cell = first == null ? null : first.getCell(area.getFirstColumn());
            for (int row = area.getFirstRow() + 1; cell != null && row <= area.getLastRow(); row++) {
                above.computeIfAbsent(row, _ -> new HashMap<>()).put(area.getFirstColumn(), cell);
            }
        }
        var table = new TableText();
        for (Row row : sheet) {
            table.startRow();
            Map<Integer, Cell> merged = above.getOrDefault(row.getRowNum(), Map.of());
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = merged.getOrDefault(column, row.getCell(column));
                table.cell(
                        cell == null || cell.getCellType() == CellType.BLANK ? "" : formatter.formatCellValue(cell),
                        1,
                        0);
            }
        }
        return table;
    }
}
