package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.SectionPath;

/// Each sentence of the region's text: the section that it stands in as published, and the one that it belongs to.
final class RepairTableTest {
    private static final int OPENING = 24;

    @Test
    void everySentenceIsDrawnWithItsSectionBeforeAndAfter() throws IOException {
        Map<Integer, SectionPath> before = asPublished();
        Plan plan = PublishedPlans.ningxia(PublishedPlans.xixia().plan()).plan();
        var rows = new ArrayList<String>();
        rows.add("as published\tafter repair\tplaced\tsentence");
        for (Clause clause : plan.clauses()) {
            rows.add(String.join(
                    "\t",
                    shown(before.getOrDefault(clause.span().start(), SectionPath.ROOT)),
                    shown(clause.section()),
                    clause.placing().label(),
                    clause.text().substring(0, Math.min(OPENING, clause.text().length()))));
        }
        plan.unplaced()
                .forEach(unplaced -> rows.add(String.join(
                        "\t",
                        "",
                        "",
                        "unplaced",
                        unplaced.text()
                                .substring(0, Math.min(OPENING, unplaced.text().length())))));
        List<String> drawn = Files.readAllLines(Path.of("src/test/resources/wence/outline/ningxia-2021.repair.tsv"));
        assertThat(rows).containsExactlyElementsOf(drawn);
    }

    /// The section of each passage by its start, when the text is read in the order in which it was published.
    private static Map<Integer, SectionPath> asPublished() {
        var atoms = new ArrayList<Atom>();
        atoms.addAll(AtomSequence.of(Paragraphs.of(PublishedPlans.NINGXIA)).atoms());
        var sections = new HashMap<Integer, SectionPath>();
        for (Passage passage : OrderedOutline.of(atoms).passages()) {
            sections.put(passage.words().span().start(), passage.section());
        }
        return sections;
    }

    private static String shown(SectionPath path) {
        return path.isRoot() ? "-" : path.toString();
    }
}
