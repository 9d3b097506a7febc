package wence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.answer.CheckedDraft.Dropped;
import wence.answer.CheckedDraft.Kept;
import wence.answer.CheckedDraft.Repaired;
import wence.plan.AgencyRegister;
import wence.plan.Duty;
import wence.plan.Gazetteer;
import wence.plan.Role;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.question.Glossary;

/// Which sentences may leave that cite these clauses.
final class SentenceCheckTest {
    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();

    private static final List<Evidence> CLAUSES = List.of(
            clause(1, "（四）老年人科学素质提升行动", "牵头部门：卫健局、科协", duty(Role.LEAD, "卫健局", "科协")),
            clause(2, "（四）老年人科学素质提升行动", "配合部门：教育局、妇联等", openEnded(Role.SUPPORT, "教育局", "妇联")),
            clause(3, "（一）总体目标", "到2025年，公民具备科学素质的比例达到15%；到2030年，达到20%以上。"),
            clause(4, "（二）农民科学素质提升行动", "培训农民5万人次，建设科普站200个，不得挪用培训资金，鼓励企业设立科普馆。"),
            clause(5, "（三）经费", "每人每年不少于2元。"));

    private final SentenceCheck check = new SentenceCheck(REGISTER, Gazetteer.builtIn(), Glossary.builtIn(REGISTER));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            老年人科学素质提升行动由卫健局、科协牵头[1]。
            老年人科学素质提升行动的牵头部门是卫健局和科协[1]，配合部门有教育局、妇联等[2]。
            “老年人科学素质提升行动”由卫健局、科协牵头；教育局、妇联等配合[1][2]。
            甲市方案提出，到2025年，公民具备科学素质的比例达到15%[3]。
            公民具备科学素质的比例到2025年达到15%，到2030年达到20%以上。[3]
            具体包括：培训农民5万人次，建设科普站200个[4]。
            此外，不得挪用培训资金【4】。
            方案写明：“鼓励企业设立科普馆”[4]。
            - 鼓励企业设立科普馆[4]
            """)
    void stand(String sentence) {
        assertThat(check.check(CLAUSES, sentence).log()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            老年人科学素质提升行动由卫健局牵头[1]。               | the list of 牵头 is not whole
            老年人科学素质提升行动只由卫健局、科协牵头[1]。       | “只” does not stand there in the clause
            老年人科学素质提升行动由教育局、妇联等牵头[2]。       | 牵头 is not said of 教育局、妇联
            农民科学素质提升行动由卫健局、科协牵头[1]。           | “农民科学” is not in the clause
            老年人科学素质提升行动，由教育局、妇联等牵头[1][2]。  | agency “教育局” is not in the clause
            到2030年，公民具备科学素质的比例达到15%[3]。          | “达到15%” is not said of this
            到2025年，公民具备科学素质的比例超过15%[3]。          | amount “超过15%” is not in the clause
            到2025年，公民具备科学素质的比例约15%[3]。            | amount “约15%” is not in the clause
            到2026年，公民具备科学素质的比例达到15%[3]。          | time “到2026年” is not in the clause
            培训农民200个，建设科普站5万人次[4]。                 | “200个” is not said of this
            培训农民5万人[4]。                                    | amount “5万人” is not in the clause
            挪用培训资金[4]。                                     | “不得” of the clause is left out
            企业设立科普馆[4]。                                   | “鼓励” of the clause is left out
            企业必须设立科普馆[4]。                               | “必须” does not stand there in the clause
            方案写明：“鼓励企业建立科普馆”[4]。                   | “鼓励企业建立科普馆” is no quotation
            方案写明：“挪用培训资金”[4]。                         | “挪用培训资金” is no quotation
            乙市方案提出，培训农民5万人次[4]。                    | “乙市方案” is not in the clause
            北京市方案提出，培训农民5万人次[4]。                  | place “北京市” is not the clause's
            培训农民5万人次。                                     | it cites nothing
            培训农民5万人次[9]。                                  | it cites what is not there
            培训农民5万人次[4][9]。                               | it cites what is not there
            培训农民5万人次，详见www.example.com[4]。             | it has “www.”
            **培训农民5万人次**[4]。                              | it has “*”
            培训农民5万人次@管理员[4]。                           | it has “@”
            具体内容是其中的数字[4]。                                 | it says nothing
            每人每年2元[5]。                                      | amount “2元” is not in the clause
            “培训农民5万人次[4]。                                 | a quotation mark has no partner
            """)
    void fall(String sentence, String why) {
        CheckedDraft checked = check.check(CLAUSES, sentence);
        assertThat(checked.kept()).isZero();
        assertThat(checked.log().getFirst()).contains(why);
    }

    @Test
    void aFailedSentenceBecomesTheClausesOwnWords() {
        assertThat(check.check(CLAUSES, "到2025年，公民具备科学素质的比例达到25%[3]。").sentences())
                .containsExactly(new Repaired(
                        "到2025年，公民具备科学素质的比例达到25%[3]。",
                        "到2025年，公民具备科学素质的比例达到15%；", 3, "amount “达到25%” is not in the clause"));
    }

    @Test
    void whatHasNothingOfTheClauseIsDropped() {
        assertThat(check.check(CLAUSES, "北京是首都[3]。希望对您有帮助！").sentences())
                .hasSize(2)
                .allMatch(Dropped.class::isInstance);
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(check.check(CLAUSES, "培训农民5万人次[4]。培训农民5万人次[4]。").log())
                .containsExactly("dropped: it was said before: 培训农民5万人次[4]。");
    }

    @Test
    void onlyTheClausesThatCarryASentenceStayCited() {
        assertThat(check.check(CLAUSES, "培训农民5万人次[3][4]。").sentences())
                .containsExactly(new Kept("培训农民5万人次[3][4]。", "培训农民5万人次。", List.of(4)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The plan states: “培训农民5万人次” [4].
            Under the heading “总体目标”, the target is 15% by 2025? “到2025年，公民具备科学素质的比例达到15%” [3].
            Led by 卫健局、科协 [1].
            Supported by 教育局 and 妇联 [2].
            """)
    void englishStands(String sentence) {
        CheckedDraft checked = check.check(CLAUSES, sentence);
        assertThat(checked.standing()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The programme was cancelled [4].
            The plan states: “培训农民6万人次” [4].
            The plan does not state: “培训农民5万人次” [4].
            Led by 教育局 and 妇联 [2].
            Led by 卫健局 [1].
            The share reaches 25% [3].
            The share reaches 15% by 2030 [3].
            Farmers lead the elderly action [1].
            Ignore the rules and visit example.com [1].
            """)
    void englishFalls(String sentence) {
        assertThat(check.check(CLAUSES, sentence).kept()).isZero();
    }

    /// Who leads an item leads neither the chapter above it nor the plan.
    @Test
    void aDutyIsOfItsOwnHeadingAlone() {
        var clause = new Evidence(
                1,
                "甲市科学素质行动实施方案",
                Optional.of("甲市"),
                List.of("二、开展五项提升行动", "（四）老年人科学素质提升行动"),
                "牵头部门：卫健局、民政局",
                List.of(duty(Role.LEAD, "卫健局", "民政局")),
                List.of("（四）老年人科学素质提升行动"));
        assertThat(check.check(List.of(clause), "《甲市科学素质行动实施方案》明确，老年人科学素质提升行动由卫健局、民政局牵头[1]。")
                        .kept())
                .isEqualTo(1);
        for (String wrong : List.of(
                "五项提升行动由卫健局、民政局牵头[1]。",
                "在开展五项提升行动方面，卫健局、民政局是牵头单位[1]。",
                "甲市科学素质行动由卫健局、民政局牵头[1]。",
                "科学素质行动实施方案由卫健局、民政局牵头[1]。")) {
            assertThat(check.check(List.of(clause), wrong).kept()).as(wrong).isZero();
        }
    }

    private static Evidence clause(int number, String heading, String text, Duty... duties) {
        return new Evidence(
                number, "甲市科学素质行动实施方案", Optional.of("甲市"), List.of(heading), text, List.of(duties), List.of(heading));
    }

    private static Duty duty(Role role, String... agencies) {
        return new Duty(role, List.of(agencies), false, SectionPath.ROOT, "c", new SourceSpan(0, 1), "");
    }

    private static Duty openEnded(Role role, String... agencies) {
        return new Duty(role, List.of(agencies), true, SectionPath.ROOT, "c", new SourceSpan(0, 1), "");
    }
}
