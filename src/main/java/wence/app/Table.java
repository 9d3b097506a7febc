package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows under named columns, printed for people or for programs. A cell is a text, a number, a list of texts or null.
final class Table {
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Table(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    void add(List<? extends @Nullable Object> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("need %d cells, got %d".formatted(columns.size(), row.size()));
        }
        rows.add(new ArrayList<>(row));
    }

    /// The table in a format; all but the spreadsheet are text in UTF-8.
    ///
    /// @param shown the columns that the text form has; the other forms have all
    byte[] print(Format format, List<String> shown) {
        return switch (format) {
            case text -> text(shown).getBytes(StandardCharsets.UTF_8);
            case csv -> csv().getBytes(StandardCharsets.UTF_8);
            case json -> json().getBytes(StandardCharsets.UTF_8);
            case xlsx -> Spreadsheet.of(columns, rows.stream().map(Table::cells).toList());
        };
    }

    /// Numbers stay numbers, everything else becomes text.
    private static List<Object> cells(List<@Nullable Object> row) {
        return row.stream()
                .map(cell -> cell instanceof Integer number ? (Object) number : cell(cell))
                .toList();
    }

    private String text(List<String> shown) {
        List<Integer> at = shown.stream().map(columns::indexOf).toList();
        return rows.stream()
                .map(row -> at.stream().map(i -> cell(row.get(i))).collect(Collectors.joining("  ")))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private String csv() {
        var schema = CsvSchema.builder().setLineSeparator("\r\n");
        columns.forEach(schema::addColumn);
        var out = new StringWriter();
        try (CsvGenerator csv = new CsvFactory().createGenerator(out)) {
            csv.setSchema(schema.build().withHeader());
            for (List<@Nullable Object> row : rows) {
                csv.writeStartArray();
                for (Object cell : row) {
                    csv.writeString(cell(cell));
                }
                csv.writeEndArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private String json() {
        return Listing.write(out -> {
                    out.writeStartArray();
                    for (List<@Nullable Object> row : rows) {
                        out.writeStartObject();
                        for (int i = 0; i < columns.size(); i++) {
                            out.writeFieldName(columns.get(i));
                            value(out, row.get(i));
                        }
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                })
                + "\n";
    }

    private static void value(JsonGenerator out, @Nullable Object cell) throws IOException {
        switch (cell) {
            case null -> out.writeNull();
            case Integer number -> out.writeNumber(number);
            case List<?> list -> {
                out.writeStartArray();
                for (Object item : list) {
                    out.writeString(String.valueOf(item));
                }
                out.writeEndArray();
            }
            default -> out.writeString(cell.toString());
        }
    }

    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("、"));
            default -> cell.toString();
        };
    }

    /// How a table is printed; the names are those of the command line.
    enum Format {
        text,
        csv,
        json,
        xlsx
    }
}
