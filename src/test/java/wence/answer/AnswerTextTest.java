package wence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wence.answer.Answer.Choice;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.question.Language;

class AnswerTextTest {
    private static final SectionPath ACTIONS = SectionPath.ROOT.child("二");
    private static final SectionPath LOST = ACTIONS.child("（三）");
    private static final SectionPath ELDERLY = ACTIONS.child("（四）");

    private static final Clause LEAD = clause("p:40", ELDERLY, "牵头部门：卫生健康委、老干部局", "编号");
    private static final Clause WORKERS = clause("p:60", LOST, "提升产业工人技能。", "");
    private static final Plan PLAN = new Plan(
            new PlanFacts(
                    "p",
                    "某省科学素质实施方案",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            "plans/p.txt",
            List.of(
                    new Section(ACTIONS, "二、提升行动", "提升行动", Optional.of(new SourceSpan(0, 6))),
                    new Section(LOST, "", "", Optional.empty()),
                    new Section(ELDERLY, "（四）老年人行动", "老年人行动", Optional.of(new SourceSpan(10, 18)))),
            List.of(LEAD, WORKERS),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static Clause clause(String id, SectionPath section, String text, String reason) {
        int start = Integer.parseInt(id.substring(2));
        return new Clause(
                id,
                section,
                text,
                new SourceSpan(start, start + text.length()),
                reason.isEmpty() ? Clause.Placing.AS_WRITTEN : Clause.Placing.MOVED,
                List.of(),
                reason);
    }

    private static Line line(int indent, String text, Integer... citations) {
        return new Line(indent, List.of(new Piece.Words(text)), List.of(citations));
    }

    private static Answer answered(Language language, String... next) {
        return new Answer.Answered(new Answer.Said(
                language,
                List.of(line(0, "某省（2021—2025年）"), line(1, "牵头：卫生健康委、老干部局", 1), line(1, "对象：产业工人", 1, 2)),
                List.of(new Citation(1, PLAN, LEAD), new Citation(2, PLAN, WORKERS)),
                List.of(),
                List.of(),
                List.of(next).stream().map(label -> new Choice(label, label)).toList()));
    }

    @Test
    void theBodyIsTheLinesWithTheirMarks() {
        assertThat(AnswerText.body(answered(Language.CHINESE, "配合部门"))).isEqualTo("""
                某省（2021—2025年）
                  牵头：卫生健康委、老干部局 [1]
                  对象：产业工人 [1][2]""");
    }

    @Test
    void theWholeHasEachCitationOnceAndWhatToAskNext() {
        assertThat(AnswerText.whole(answered(Language.CHINESE, "配合部门", "具体举措？")))
                .isEqualTo("""
                某省（2021—2025年）
                  牵头：卫生健康委、老干部局 [1]
                  对象：产业工人 [1][2]

                [1] 某省科学素质实施方案 › 二、提升行动 ›（四）老年人行动
                    “牵头部门：卫生健康委、老干部局”　（原文次序有误，已按编号复位）
                [2] 某省科学素质实施方案 › 二、提升行动 ›（三）〔标题缺失〕
                    “提升产业工人技能。”
                配合部门？具体举措？可以接着问。""");
    }

    @Test
    void anEnglishAnswerHasEnglishWordsAroundChineseQuotations() {
        assertThat(AnswerText.whole(answered(Language.ENGLISH, "Who supports", "What is done?")))
                .isEqualTo("""
                某省（2021—2025年）
                  牵头：卫生健康委、老干部局 [1]
                  对象：产业工人 [1][2]

                [1] 某省科学素质实施方案 › 二、提升行动 ›（四）老年人行动
                    “牵头部门：卫生健康委、老干部局”　(out of order in the published text, put back by its numbering)
                [2] 某省科学素质实施方案 › 二、提升行动 ›（三）〔标题缺失〕
                    “提升产业工人技能。”
                You can go on: Who supports? What is done?""");
    }

    @Test
    void whatIsUnclearIsAskedBackWithItsChoices() {
        Answer answer = new Answer.Unclear(
                new Answer.Said(
                        Language.CHINESE, List.of(line(0, "指哪一份？")), List.of(), List.of(), List.of(), List.of()),
                List.of(new Choice("某省", "某省由谁牵头？"), new Choice("某区", "某区由谁牵头？")));
        assertThat(AnswerText.whole(answer)).isEqualTo("""
                指哪一份？
                  某省
                  某区""");
    }
}
