package wence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SpreadsheetTest {
    static List<Supplier<Workbook>> kinds() {
        return List.of(XSSFWorkbook::new, HSSFWorkbook::new);
    }

    private static void row(Sheet sheet, int at, Object... cells) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case Double number -> row.createCell(i).setCellValue(number);
                case String words -> row.createCell(i).setCellValue(words);
                default -> {}
            }
        }
    }

    private static DocumentReading read(Workbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return new AnyReader().read(bytes.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDutyTableIsALineForEachRowAsItsReaderSeesIt(Supplier<Workbook> kind) throws IOException {
        try (Workbook workbook = kind.get()) {
            Sheet sheet = workbook.createSheet("任务分工");
            row(sheet, 0, "科普任务分工表");
            row(sheet, 1, "序号", "任务", "目标", "牵头单位");
            row(sheet, 2, 1.0, "建设\n科普馆", 0.15, "市科协");
            row(sheet, 3, 2.0, 0, 0.2, "市教育局");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            sheet.getRow(2).getCell(2).setCellStyle(percent);
            sheet.getRow(3).getCell(2).setCellStyle(percent);
            row(workbook.createSheet("Sheet2"), 0, "附注", "每年更新");
            row(workbook.createSheet("底稿"), 0, "草稿");
            workbook.setSheetHidden(2, true);

            DocumentText read = ((DocumentReading.Text) read(workbook)).document();
            assertThat(read.text()).isEqualTo("""
                    任务分工
                    科普任务分工表
                    序号\t任务\t目标\t牵头单位
                    1\t建设科普馆\t15%\t市科协
                    2\t建设科普馆\t20%\t市教育局
                    附注\t每年更新
                    """);
            assertThat(read.dropped()).containsExactly(new Dropped("底稿", "隐藏的工作表"));
            assertThat(read.ending()).isIn(".xlsx", ".xls");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEmptyWorkbookIsRefused(Supplier<Workbook> kind) throws IOException {
        try (Workbook workbook = kind.get()) {
            workbook.createSheet("空");
            assertThat(read(workbook)).isInstanceOf(DocumentReading.Unreadable.class);
        }
    }

    @Test
    void numbersAreShownInEveryFormatOfAutomaticNumbering() {
        assertThat(List.of(1, 10, 11, 20, 101, 110, 1001))
                .extracting(NumberFormat::counted)
                .containsExactly("一", "十", "十一", "二十", "一百〇一", "一百一十", "一千〇一");
        assertThat(List.of(
                        "decimal",
                        "upperRoman",
                        "lowerLetter",
                        "decimalEnclosedCircle",
                        "decimalFullWidth",
                        "decimalZero",
                        "ideographTraditional",
                        "chineseLegalSimplified",
                        "decimalEnclosedParen",
                        "none",
                        "unknown"))
                .extracting(format -> NumberFormat.shown(format, 4))
                .containsExactly("4", "IV", "d", "④", "４", "04", "丁", "肆", "⑷", "", "4");
        assertThat(NumberFormat.shown("ideographZodiac", 12)).isEqualTo("亥");
        assertThat(NumberFormat.shown("lowerLetter", 28)).isEqualTo("bb");
        assertThat(NumberFormat.shown("decimalEnclosedCircle", 21)).isEqualTo("21");
    }
}
