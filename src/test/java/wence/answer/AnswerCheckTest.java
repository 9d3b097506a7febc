package wence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.answer.Answer.Answered;
import wence.answer.Answer.Said;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Target;
import wence.question.Language;
import wence.question.SmallPlans;

/// Lies planted in answers are found; what the clauses carry is not taken for a lie.
class AnswerCheckTest {
    private static final Plan PLAN = SmallPlans.province();
    private static final Clause LEAD = clause("牵头部门：省教育厅、科协");
    private static final Clause RATE = clause("12%");

    private static Clause clause(String words) {
        return PLAN.clauses().stream()
                .filter(clause -> clause.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(String stated, List<StatedDuty> duties, List<StatedTarget> targets) {
        var line = new Line(0, List.of(new Piece.Words("我们的话："), new Piece.Stated(stated)), List.of(1, 2));
        return new Answered(new Said(
                Language.CHINESE,
                List.of(line),
                List.of(new Citation(1, PLAN, LEAD), new Citation(2, PLAN, RATE)),
                duties,
                targets,
                List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            省教育厅、科协
            牵头部门: 省教育厅 、科协
            科协
            12%
            ２０２５年
            到2025年，全省公民具备科学素质的比例达到12%
            """)
    void whatTheClausesSayMayBeSaid(String stated) {
        assertThat(AnswerCheck.faults(answer(stated, List.of(), List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            省公安厅
            省教育厅、妇联
            2%
            112%
            1.2%
            202年
            20255年
            12.5%
            """)
    void aPlantedNameOrNumberIsFound(String stated) {
        assertThat(AnswerCheck.faults(answer(stated, List.of(), List.of())))
                .containsExactly("'%s' does not stand in the clauses of its line".formatted(stated));
    }

    @ParameterizedTest
    @CsvSource({"79.5岁, true", "80岁以上, true", "79.1, true", "9.5岁, false", "579.5岁, false", "79.579.5, false"})
    void aValueMayBeJoinedOfCellsOfOneRow(String value, boolean isThere) {
        assertThat(AnswerCheck.standsIn(value, "1\t人均预期寿命\t岁\t79.1\t79.5\t80以上"))
                .isEqualTo(isThere);
    }

    @Test
    void anAgencyThatItsClauseDoesNotNameIsFound() {
        var lie = new Duty(Role.LEAD, List.of("省教育厅", "妇联"), false, LEAD.section(), LEAD.id(), LEAD.span(), "");
        assertThat(AnswerCheck.faults(answer("科协", List.of(new StatedDuty(PLAN, lie, 1)), List.of())))
                .containsExactly("agency '妇联' does not stand in its clause '牵头部门：省教育厅、科协'");
    }

    @Test
    void aValueThatItsClauseDoesNotStateIsFound() {
        Target true12 = PLAN.targets().getFirst();
        var lie = new Target(true12.measure(), "15%", true12.time(), true12.section(), true12.clause(), true12.span());
        assertThat(AnswerCheck.faults(answer("科协", List.of(), List.of(new StatedTarget(PLAN, true12, 2)))))
                .isEmpty();
        assertThat(AnswerCheck.faults(answer("科协", List.of(), List.of(new StatedTarget(PLAN, lie, 2)))))
                .containsExactly("value '15%%' does not stand in its clause '%s'".formatted(RATE.text()));
    }

    private static List<String> faults(Piece piece) {
        var line = new Line(0, List.of(piece), List.of(1, 2));
        var citations = List.of(new Citation(1, PLAN, LEAD), new Citation(2, PLAN, RATE));
        return AnswerCheck.faults(
                new Answered(new Said(Language.CHINESE, List.of(line), citations, List.of(), List.of(), List.of())));
    }

    @Test
    void whatIsCountedMustBeCitedAndNoneTwice() {
        assertThat(faults(new Piece.Counted(List.of(LEAD.id(), LEAD.id() + "#科协", RATE.id()))))
                .isEmpty();
        assertThat(faults(new Piece.Counted(List.of(LEAD.id(), LEAD.id(), "gansu:9#科协"))))
                .containsExactly("'%s' is counted twice".formatted(LEAD.id()), "'gansu:9#科协' is counted but not cited");
    }

    @Test
    void aDifferenceIsWorkedOutFromNumbersThatTheClausesState() {
        assertThat(new Piece.Difference("12", "10.5").text()).isEqualTo("1.5");
        assertThat(faults(new Piece.Difference("12", "12"))).isEmpty();
        assertThat(faults(new Piece.Difference("15", "12")))
                .containsExactly("'15' does not stand in the clauses of its line");
        assertThat(faults(new Piece.Difference("12", "2025"))).containsExactly("'12' is less than '2025'");
    }

    @Test
    void aHeadingsAgencyMustStandInItsClause() {
        assertThat(faults(new Piece.Heading("（一）青少年行动", "科协"))).isEmpty();
        assertThat(faults(new Piece.Heading("（一）青少年行动", "妇联")))
                .containsExactly("'妇联' does not stand in the clauses of its line");
    }

    @Test
    void aMarkWithoutACitationIsFound() {
        var line = new Line(0, List.of(new Piece.Stated("科协")), List.of(3));
        var said = new Said(Language.CHINESE, List.of(line), List.of(), List.of(), List.of(), List.of());
        assertThat(AnswerCheck.faults(new Answered(said))).containsExactly("mark [3] has no citation");
    }

    @Test
    void aCitationOutOfOrderOrOfAnotherClauseIsFound() {
        var other = new Clause(
                LEAD.id(), LEAD.section(), "牵头部门：妇联", LEAD.span(), LEAD.placing(), LEAD.repeats(), LEAD.reason());
        var said = new Said(
                Language.CHINESE, List.of(), List.of(new Citation(2, PLAN, other)), List.of(), List.of(), List.of());
        assertThat(AnswerCheck.faults(new Answered(said)))
                .containsExactly("citation 1 has the number 2", "citation 1 is not a clause of its plan");
    }
}
