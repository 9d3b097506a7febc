package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wence.outline.DutyLabels.Agreement;
import wence.plan.Plan;

/// Duties of many other plans against labels that were made by reading them. The texts are public documents that are
/// not part of the project; where they are not at hand, nothing is measured. `-Dwence.labels=show` prints each
/// difference.
class DutyLabelsTest {
    private static final Path PLANS = Path.of("../shared/plans");
    private static final Path LABELS = Path.of("src/test/resources/wence/labels");

    @Test
    void dutiesAgreeWithWhatAPersonReads() throws IOException {
        assumeTrue(Files.isDirectory(PLANS), "no other plans at hand");
        boolean isShown = "show".equals(System.getProperty("wence.labels"));
        var all = new Agreement(0, 0, List.of(), List.of());
        for (Path labels : labelFiles()) {
            String name = labels.getFileName().toString().replace(".tsv", "");
            Path text = PLANS.resolve(name + ".txt");
            if (Files.exists(text)) {
                Plan plan = PublishedPlans.read(Files.readString(text)).plan();
                Agreement agreement = DutyLabels.of(labels).with(DutyLabels.read(plan));
                all = all.and(agreement);
                System.out.println(agreement + "  " + name);
                if (isShown) {
                    agreement.missed().forEach(row -> System.out.println("    missed  " + row));
                    agreement.wrong().forEach(row -> System.out.println("    wrong   " + row));
                }
            }
        }
        System.out.println(all + "  all");
        assertThat(all.sure()).isGreaterThan(1_300);
        assertThat(all.f1()).isGreaterThan(0.99);
    }

    private static List<Path> labelFiles() throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(LABELS, "*.tsv")) {
            found.forEach(files::add);
        }
        return files.stream().sorted().toList();
    }
}
