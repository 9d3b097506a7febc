package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import wence.plan.Plan;

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
            assertThat(read.report().remarks()).as(file.toString()).allMatch(remark -> remark.contains("表格的单元格次序已乱"));
            assertThat(read.report().moved()).as(file.toString()).isZero();
            assertThat(read.plan().unplaced())
                    .as(file.toString())
                    .allMatch(left ->
                            List.of(Outline.PAGE_MARK, Paragraphs.CONTENTS).contains(left.reason()));
            assertThat(lost(read.plan(), text)).as(file.toString()).isEmpty();
            read.plan()
                    .clauses()
                    .forEach(clause -> assertThat(
                                    Characters.withoutBlanks(clause.span().of(text)))
                            .as(file.toString())
                            .contains(Characters.withoutBlanks(clause.text()).substring(0, 1)));
        }
    }

    /// The characters in no clause, heading or piece left out; the lines of drawn tables but for
    /// them.
    private static String lost(Plan plan, String text) {
        var covered = new BitSet();
        plan.clauses()
                .forEach(clause ->
                        covered.set(clause.span().start(), clause.span().end()));
        plan.sections().stream()
                .flatMap(section -> section.place().stream())
                .forEach(place -> covered.set(place.start(), place.end() + 1));
        plan.unplaced()
                .forEach(left -> covered.set(left.span().start(), left.span().end()));
        var lost = new StringBuilder();
        for (int i = covered.nextClearBit(0); i < text.length(); i = covered.nextClearBit(i + 1)) {
            char c = text.charAt(i);
            if (!Characters.isBlank(c) && (c < '─' || c > '╿')) {
                lost.append(c);
            }
        }
        return lost.toString();
    }
}
