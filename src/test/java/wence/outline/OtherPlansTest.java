package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Plans of many other kinds, where they are at hand.
class OtherPlansTest {
    private static final Path PLANS = Path.of("../shared/plans");

    @Test
    void areReadWithoutBeingReordered() throws IOException {
        assumeTrue(Files.isDirectory(PLANS), "no other plans at hand");
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(PLANS, "*.txt")) {
            found.forEach(files::add);
        }
        for (Path file : files) {
            String text = Files.readString(file);
            ReadPlan read = PublishedPlans.read(text);
            assertThat(read.reordered()).as(file.toString()).isFalse();
            assertThat(read.report().remarks()).as(file.toString()).isEmpty();
            read.plan()
                    .clauses()
                    .forEach(clause -> assertThat(
                                    Characters.withoutBlanks(clause.span().of(text)))
                            .as(file.toString())
                            .contains(Characters.withoutBlanks(clause.text()).substring(0, 1)));
        }
    }
}
