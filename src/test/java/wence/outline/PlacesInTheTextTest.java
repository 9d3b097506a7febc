package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.SourceSpan;

/// Everything that was read points at exactly where it stands in the published text.
class PlacesInTheTextTest {
    static Stream<Arguments> plans() {
        ReadPlan xixia = PublishedPlans.xixia();
        return Stream.of(
                Arguments.of("xixia-2021", PublishedPlans.XIXIA, xixia),
                Arguments.of("ningxia-2021", PublishedPlans.NINGXIA, PublishedPlans.ningxia(xixia.plan())),
                Arguments.of("ningxia-2021 alone", PublishedPlans.NINGXIA, PublishedPlans.ningxia()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void aClauseIsWhatItsPlaceSays(String name, String text, ReadPlan read) {
        for (Clause clause : read.plan().clauses()) {
            assertSame(text, clause.span(), clause.text());
            clause.repeats()
                    .forEach(repeat ->
                            assertThat(Characters.bare(repeat.of(text))).isEqualTo(Characters.bare(clause.text())));
            assertThat(clause.id())
                    .isEqualTo(read.plan().id() + ":" + clause.span().start());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void aHeadingIsWhatItsPlaceSays(String name, String text, ReadPlan read) {
        read.plan().sections().stream()
                .filter(section -> !section.isLost())
                .forEach(section -> assertSame(text, section.place().orElseThrow(), section.heading()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void aDutyNamesWhatItsPlaceNames(String name, String text, ReadPlan read) {
        Plan plan = read.plan();
        for (Duty duty : plan.duties()) {
            String said = Characters.withoutBlanks(duty.span().of(text));
            duty.agencies().forEach(agency -> assertThat(said).contains(agency));
            assertThat(plan.clause(duty.clause()).span().contains(duty.span())).isTrue();
            assertThat(said).matches("(牵头|配合)部门[：:].*");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void noCharacterOfTheTextIsLost(String name, String text, ReadPlan read) {
        var covered = new BitSet();
        Plan plan = read.plan();
        plan.clauses().forEach(clause -> {
            cover(covered, clause.span());
            clause.repeats().forEach(repeat -> cover(covered, repeat));
        });
        plan.sections().forEach(section -> section.place().ifPresent(place -> coverHeading(covered, text, place)));
        read.report().headingRepeats().forEach(place -> coverHeading(covered, text, place));
        plan.unplaced().forEach(unplaced -> cover(covered, unplaced.span()));

        var left = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!covered.get(i) && !Characters.isBlank(text.charAt(i))) {
                left.append(text.charAt(i));
            }
        }
        assertThat(left).isEmpty();
    }

    private static void cover(BitSet covered, SourceSpan span) {
        covered.set(span.start(), span.end());
    }

    /// The full stop after a heading is part of neither heading nor text.
    private static void coverHeading(BitSet covered, String text, SourceSpan place) {
        cover(covered, place);
        if (place.end() < text.length() && text.charAt(place.end()) == '。') {
            covered.set(place.end());
        }
    }

    private static void assertSame(String text, SourceSpan span, String expected) {
        assertThat(Characters.withoutBlanks(span.of(text))).isEqualTo(Characters.withoutBlanks(expected));
    }
}
