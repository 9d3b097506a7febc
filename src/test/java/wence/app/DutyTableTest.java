package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The duties of all ten sections of each of the two plans, against the table that was read from the texts by eye.
final class DutyTableTest {
    @Test
    void dutiesPrintsTheWholeTable(@TempDir Path directory) throws IOException {
        String home = Run.home(directory).toString();
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/questions/duties.tsv")).stream()
                .skip(1)
                .map(row -> row.split("\t"))
                .map(cells -> String.join("  ", cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
        assertThat(expected).hasSize(40);
        assertThat(Run.of("--home", home, "duties").lines()).containsExactlyElementsOf(expected);
    }
}
