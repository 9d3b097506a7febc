package wence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.document.DocumentText;
import wence.outline.PlanReader;
import wence.plan.Level;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.question.PlanCatalog;
import wence.question.SmallPlans;
import wence.search.MemoryClauseIndex;

/// Numbers, times and lists that stand in a sentence without being a target, and what people hold
/// to be so.
final class FigureTest {
    private static final String TEXT = """
            河东市旅馆安全措施
            一、试点范围
            选择青山、绿水、红河等3个城区，开展试点工作。
            二、住客服务
            （一）登记。住客离店后，旅馆应当将登记材料保管45日。（责任单位：市公安局）
            （二）补贴。对夜间值守人员给予每人每天80元补贴，补贴费用的60%由市财政承担，其余由旅馆承担。（责任单位：市财政局、市公安局）
            （三）培训。培训值守人员500人。（责任单位：市文化和旅游局）
            三、工作进度
            试点城区要抓紧制定实施细则，并于2024年3月底前报送市公安局。
            """;

    private static final Answerer ANSWERER = answerer();

    private static Answerer answerer() {
        var facts = new PlanFacts(
                "hotels",
                "河东市旅馆安全措施",
                Optional.empty(),
                Optional.of(Level.CITY),
                Optional.of("河东市"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Plan plan = new PlanReader()
                .read(facts, "plans/hotels.txt", new DocumentText(TEXT), List.of())
                .plan();
        PlanCatalog catalog;
        try (var index = new MemoryClauseIndex(List.of(plan))) {
            catalog = new PlanCatalog(List.of(plan), index.words());
        }
        return new RuleAnswerer(
                catalog,
                SmallPlans.reader(catalog),
                SmallPlans.REGISTER,
                SmallPlans.GLOSSARY,
                new MemoryClauseIndex(List.of(plan)));
    }

    private static String body(String text) {
        return AnswerText.body(ANSWERER.answer(Inquiry.of(text))).replaceFirst("^河东市\n", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            登记材料保管多少天 | 住客离店后，旅馆应当将登记材料保管45日。 [1]
            补贴费用的百分之几由市财政承担 | 对夜间值守人员给予每人每天80元补贴，补贴费用的60%由市财政承担，其余由旅馆承担。 [1]
            夜间值守人员每天补贴多少钱 | 对夜间值守人员给予每人每天80元补贴，补贴费用的60%由市财政承担，其余由旅馆承担。 [1]
            试点城区有哪些 | 选择青山、绿水、红河等3个城区，开展试点工作。 [1]
            实施细则什么时候报送 | 试点城区要抓紧制定实施细则，并于2024年3月底前报送市公安局。 [1]
            """)
    void theSentenceThatHasItIsTheAnswer(String text, String answer) {
        assertThat(body(text).strip()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"登记材料保管多少元", "登记材料的比例是多少", "夜间值守人员每天工作几个小时", "试点工作的经费是多少万元"})
    void aNumberOfAnotherKindIsNoAnswer(String text) {
        assertThat(ANSWERER.answer(Inquiry.of(text))).isNotInstanceOf(Answer.Answered.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            登记材料要保管45天，对吗 | 是。
            登记材料要保管30天，对吗 | 不是。
            培训值守人员是500人吧 | 是。
            培训值守人员800人，是不是 | 不是。
            登记是由市财政局负责的吗 | 不是。
            """)
    void whatIsHeldToBeSoIsConfirmedOrDenied(String text, String verdict) {
        assertThat(body(text).strip()).startsWith(verdict);
    }

    @Test
    void whoSupportsInAPlanWithoutSupportIsToldWhatItNames() {
        assertThat(body("市公安局配合哪些任务").stripIndent()).isEqualTo("""
                方案没有写“配合”这一角色，写明的是：
                市公安局：责任 2 项
                  责任：
                    （一）登记 [1]
                    （二）补贴 [2]""");
    }

    @Test
    void aPastedTextIsCheckedAgainstTheClause() {
        assertThat(body("住客离店后，旅馆应当将登记材料保管60日。对于夜间值守人员要给补贴。数字对吗？")).contains("原文是“45日”");
    }

    @Test
    void questionsOfOneFrameAreAskedOneByOne() {
        assertThat(body("登记和培训分别由谁负责")).contains("市公安局").contains("市文化和旅游局");
    }
}
