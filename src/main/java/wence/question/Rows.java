package wence.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of a table that comes with the program: cells parted by tabs, lines that begin with `#` left out.
final class Rows {
    private Rows() {}

    /// @throws IllegalStateException when the program lacks the table
    static List<String[]> of(String table) {
        try (InputStream in = Rows.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + table);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
