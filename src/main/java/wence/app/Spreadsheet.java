package wence.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as an XLSX file: one sheet, its column names in bold and held in place. The same table gives the same bytes.
final class Spreadsheet {
    private static final String NAME = "Wence";
    private static final int LONGEST = 60;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Spreadsheet() {}

    /// @param rows texts and numbers; a text is never a formula, whatever it begins with
    static byte[] of(List<String> columns, List<List<Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, NAME, null)) {
            Worksheet sheet = workbook.newWorksheet(NAME);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    switch (rows.get(row).get(column)) {
                        case Integer number -> sheet.value(row + 1, column, number);
                        case Object text -> sheet.value(row + 1, column, text.toString());
                    }
                }
            }
            for (int column = 0; column < columns.size(); column++) {
                sheet.width(column, width(columns, rows, column));
            }
            sheet.freezePane(0, 1);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutTime(out.toByteArray());
    }

    /// In characters of the sheet's font; a Chinese one is two wide.
    private static double width(List<String> columns, List<List<Object>> rows, int column) {
        int widest = columns.get(column).length();
        for (List<Object> row : rows) {
            String text = row.get(column).toString();
            int han = (int) text.codePoints().filter(c -> c > 0x2E7F).count();
            widest = Math.max(widest, text.length() + han);
        }
        return Math.min(widest + 2, LONGEST);
    }

    /// The library writes down when the file was made, and parts that can be read only from a file.
    private static byte[] withoutTime(byte[] file) {
        var out = new ByteArrayOutputStream();
        try {
            Path part = Files.createTempFile(NAME, ".xlsx");
            try {
                Files.write(part, file);
                copy(part, out);
            } finally {
                Files.delete(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void copy(Path file, ByteArrayOutputStream out) throws IOException {
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(out)) {
            for (ZipEntry part : Collections.list(from.entries())) {
                byte[] content;
                try (InputStream in = from.getInputStream(part)) {
                    content = in.readAllBytes();
                }
                if (part.getName().equals("docProps/core.xml")) {
                    content = new String(content, StandardCharsets.UTF_8)
                            .replaceFirst("<dcterms:created.*?</dcterms:created>", "")
                            .getBytes(StandardCharsets.UTF_8);
                }
                var copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                to.write(content);
            }
        }
    }
}
