package wence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.question.PlanCatalog;
import wence.question.SmallPlans;
import wence.search.MemoryClauseIndex;

/// Whole answers as a person reads them, without the quotations.
class RuleAnswererTest {
    private static final PlanCatalog CATALOG = SmallPlans.catalog();
    private static final Answerer ANSWERER = answerer(CATALOG);

    private static Answerer answerer(PlanCatalog catalog) {
        return new RuleAnswerer(
                catalog,
                SmallPlans.reader(catalog),
                SmallPlans.REGISTER,
                SmallPlans.GLOSSARY,
                new MemoryClauseIndex(catalog.plans()));
    }

    private static String body(String text, String... history) {
        return AnswerText.body(ANSWERER.answer(new Inquiry(text, List.of(history), Optional.empty())));
    }

    @Test
    void everyPlanThatHasTheItemAnswers() {
        assertThat(body("老年人科学素质提升行动由谁牵头？")).isEqualTo("""
                甘肃省（2021—2025年）
                  牵头：省卫生健康委、老干部局 [1]
                兰州市城关区（2021—2025年）
                  牵头：卫健局、老干部服务中心、科协 [2]""");
    }

    @Test
    void plansOfOnePlaceAreCalledByTheirTitles() {
        Answerer many = answerer(SmallPlans.manyPlans());
        assertThat(AnswerText.body(many.answer(Inquiry.of("培育企业由谁负责")))).isEqualTo("""
                甘肃省人形机器人产业创新发展实施方案（2021—2025年）
                  责任：省工业和信息化厅、省科技厅 [1]""");
        assertThat(AnswerText.body(many.answer(Inquiry.of("维护治安由谁牵头")))).isEqualTo("""
                陕西省（2021—2025年）
                  “维护治安”没有写明牵头部门。
                  写明的是：
                    责任：省公安厅 [1]""");
        assertThat(AnswerText.body(many.answer(Inquiry.of("量子计算机由谁采购")))).isEqualTo("这 5 份方案里都没有找到。");
        assertThat(AnswerText.body(many.answer(Inquiry.of("完善管网什么时候完成")))).isEqualTo("""
                青水省农村供水行动方案（2025—2027年）
                  2025年6月底前完成管网。 [1]""");
        assertThat(AnswerText.body(many.answer(Inquiry.of("完善管网由谁负责")))).isEqualTo("""
                青水省农村供水行动方案（2025—2027年）
                  改造由省水利厅负责，验收由省财政厅负责。 [1]""");
        assertThat(AnswerText.body(many.answer(Inquiry.of("青海省由谁牵头"))))
                .isEqualTo("没有青海省的方案。现有：甘肃省科学素质行动方案（2021—2025年）、陕西省（2021—2025年）、"
                        + "甘肃省人形机器人产业创新发展实施方案（2021—2025年）、青水省农村供水行动方案（2025—2027年）、兰州市城关区（2021—2025年）。");
    }

    @Test
    void anItemBelowASectionHasTheDutiesOfTheSection() {
        assertThat(body("甘肃省健康大讲堂由谁牵头？")).isEqualTo("""
                甘肃省（2021—2025年）
                  写在“（二）老年人科学素质提升行动”一节，责任分工按该节：
                    牵头：省卫生健康委、老干部局 [1]""");
    }

    @Test
    void whatOnePlanLacksIsSaidBesideTheOthersAnswer() {
        assertThat(body("老年大学是什么")).isEqualTo("""
                甘肃省（2021—2025年）
                  在老年大学开展健康大讲堂。 [1]
                兰州市城关区（2021—2025年）
                  没有提到“大学”。""");
    }

    @Test
    void anAgencysItemsAreCompleteAndCounted() {
        assertThat(body("城关区科协牵头和配合哪些任务")).isEqualTo("""
                兰州市城关区（2021—2025年）
                  科协：牵头 2 项
                    牵头：
                      （一）青少年科学素质提升行动 [1]
                      （二）老年人科学素质提升行动 [2]
                  另有 1 项由“城关区全民科学素质工作领导小组各成员单位”配合，名单未列。""");
    }

    @Test
    void anAgencyOfAnotherLevelIsPointedOut() {
        assertThat(body("教育局有哪些任务")).isEqualTo("""
                兰州市城关区（2021—2025年）
                  教育局：牵头 1 项
                    牵头：
                      （一）青少年科学素质提升行动 [1]
                  另有 1 项由“城关区全民科学素质工作领导小组各成员单位”配合，名单未列。
                甘肃省（2021—2025年）
                  责任分工里没有“教育局”。
                  这一级的对应机构是省教育厅，可以用这个名称再问。""");
    }

    @Test
    void aServiceCentreIsNotTheBureau() {
        assertThat(body("老干部局牵头什么")).isEqualTo("""
                甘肃省（2021—2025年）
                  老干部局：牵头 1 项
                    牵头：
                      （二）老年人科学素质提升行动 [1]
                兰州市城关区（2021—2025年）
                  责任分工里没有“老干部局”。
                  这一级的对应机构是老干部服务中心，可以用这个名称再问。""");
    }

    @Test
    void membersOfAGroupAreAskedForByTheGroupsName() {
        assertThat(body("城关区领导小组成员单位配合哪些任务")).isEqualTo("""
                兰州市城关区（2021—2025年）
                  城关区全民科学素质工作领导小组各成员单位：配合 1 项
                    配合：
                      （二）老年人科学素质提升行动 [1]""");
    }

    @Test
    void oneAgencyOfTwoMayBeUnknown() {
        assertThat(body("甘肃省科协和公安厅牵头哪些任务")).isEqualTo("""
                甘肃省（2021—2025年）
                  科协：牵头 1 项
                    牵头：
                      （一）青少年科学素质提升行动 [1]
                  责任分工里没有“公安厅”。""");
    }

    @Test
    void aRoleThatAnAgencyDoesNotHaveIsNotStated() {
        assertThat(body("城关区科技局牵头哪些任务")).isEqualTo("""
                兰州市城关区（2021—2025年）
                  没有写明由区科技局牵头的事项。
                  写明的是：
                    “（一）青少年科学素质提升行动”：
                      配合：科技局、妇联 [1]""");
    }

    @Test
    void yesAndNoShowTheDutyThatSaysSo() {
        assertThat(body("城关区老年人行动是不是卫健局牵头")).isEqualTo("""
                兰州市城关区（2021—2025年）
                  是。
                  牵头：卫健局、老干部服务中心、科协 [1]""");
        assertThat(body("城关区老年人行动是不是妇联牵头")).isEqualTo("""
                兰州市城关区（2021—2025年）
                  不是。
                  牵头：卫健局、老干部服务中心、科协 [1]""");
    }

    @Test
    void numbersComeWithTheirTimes() {
        assertThat(body("公民具备科学素质的比例是多少")).isEqualTo("""
                甘肃省（2021—2025年）
                  全省公民具备科学素质的比例：12%（2025年） [1]
                兰州市城关区（2021—2025年）
                  公民具备科学素质的比例：15%（2025年） [2]""");
        assertThat(body("甘肃省2023年公民具备科学素质的比例是多少")).isEqualTo("""
                甘肃省（2021—2025年）
                  没有写明2023年的数字。
                  写明数字的年份：2025年。
                  全省公民具备科学素质的比例：12%（2025年） [1]""");
        assertThat(body("3000人次是什么指标")).isEqualTo("""
                甘肃省（2021—2025年）
                  培训科技教师：3000人次（“十四五”期间） [1]
                兰州市城关区（2021—2025年）
                  没有提到“3000”。""");
    }

    @Test
    void aNumberThatIsNotThereIsNotStated() {
        assertThat(body("城关区科普经费是多少")).isEqualTo("""
                兰州市城关区（2021—2025年）
                  没有同时写到这些的条款。""");
        assertThat(body("甘肃省老年人行动有哪些指标")).isEqualTo("""
                甘肃省（2021—2025年）
                  “老年人科学素质提升行动”没有写明数字指标。
                  写明的是：
                    普及智能技术。 [1]""");
    }

    @Test
    void stagesAndTimes() {
        assertThat(body("甘肃省2023年要做什么")).isEqualTo("""
                甘肃省（2021—2025年）
                  深入推进：2022年到2024年 [1]
                    2022年到2024年，加强监测。 [1]""");
        assertThat(body("甘肃省总结评估是什么时候")).isEqualTo("""
                甘肃省（2021—2025年）
                  总结评估：2025年 [1]""");
        assertThat(body("甘肃省培训科技教师什么时候完成")).isEqualTo("""
                甘肃省（2021—2025年）
                  培训科技教师：3000人次（“十四五”期间） [1]""");
        assertThat(body("甘肃省办好科学课程的时限")).isEqualTo("""
                甘肃省（2021—2025年）
                  举办科普讲座：不少于2次（每学期） [1]""");
        assertThat(body("城关区分几个阶段")).isEqualTo("""
                兰州市城关区（2021—2025年）
                  没有写明实施阶段。""");
    }

    @Test
    void theWholePlanIsItsHeadings() {
        assertThat(body("城关区方案分为哪几个部分")).isEqualTo("""
                兰州市城关区（2021—2025年）
                  一、工作目标 [1]
                  二、开展两项提升行动 [2]
                    （一）青少年科学素质提升行动 [2]
                    （二）老年人科学素质提升行动 [3]
                  三、加强组织领导 [4]""");
    }

    @Test
    void factsOfThePlan() {
        assertThat(body("甘肃省方案管到哪一年")).isEqualTo("""
                甘肃省（2021—2025年）
                  期限：2021—2025年 [1]""");
        assertThat(body("甘肃省方案是谁印发的")).isEqualTo("""
                甘肃省（2021—2025年）
                  印发机关：文本中没有写明。""");
    }

    @Test
    void severalQuestionsGetTheirAnswersOneUnderTheOther() {
        assertThat(body("城关区老年人行动谁牵头？青少年行动谁配合？")).isEqualTo("""
                “城关区老年人行动谁牵头?”
                  兰州市城关区（2021—2025年）
                    牵头：卫健局、老干部服务中心、科协 [1]
                “青少年行动谁配合?”
                  兰州市城关区（2021—2025年）
                    配合：科技局、妇联 [2]""");
        assertThat(body("城关区老年人和青少年行动分别由谁牵头")).isEqualTo("""
                “城关区老年人行动由谁牵头”
                  兰州市城关区（2021—2025年）
                    牵头：卫健局、老干部服务中心、科协 [1]
                “城关区青少年行动由谁牵头”
                  兰州市城关区（2021—2025年）
                    牵头：教育局、科协 [2]""");
    }

    @Test
    void englishAnswersHaveEnglishWordsAroundTheNames() {
        assertThat(body("Who leads the elderly action in Gansu?")).isEqualTo("""
                甘肃省 (2021—2025年)
                  Lead: 省卫生健康委 (Health Commission of the Province), 老干部局 (Veteran Cadres Bureau) [1]""");
        assertThat(body("What are the targets of the youth action in Gansu?")).isEqualTo("""
                甘肃省 (2021—2025年)
                  举办科普讲座: 不少于2次 (每学期) [1]
                  培训科技教师: 3000人次 (“十四五”期间) [2]""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            残疾人行动由谁牵头 | NotFound
            科协的联系电话 | NotFound
            青海省老年人行动由谁牵头 | NotFound
            甘肃省2035年的目标 | NotFound
            公安局牵头什么 | NotFound
            进度安排由谁牵头 | NotStated
            甘肃省方案的文号 | NotStated
            科学素质提升行动由谁牵头 | Unclear
            由谁牵头 | Unclear
            ？ | Unclear
            你有哪些方案 | Answered
            城关区青少年行动 | Answered
            城关区加强组织领导由谁牵头 | Answered
            """)
    void theKindsOfNoAreToldApart(String text, String kind) {
        assertThat(ANSWERER.answer(Inquiry.of(text)).getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void whatComesCloseIsOffered() {
        assertThat(ANSWERER.answer(Inquiry.of("残疾人科学素质提升行动由谁牵头")).said().next().stream()
                        .map(Answer.Choice::question)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("青少年科学素质提升行动由谁牵头？ 老年人科学素质提升行动由谁牵头？");
    }

    @Test
    void withoutPlansNothingCanBeAnswered() {
        Answer answer = answerer(new PlanCatalog(List.of(), List.of())).answer(Inquiry.of("老年人行动由谁牵头"));
        assertThat(AnswerText.body(answer)).isEqualTo("还没有方案。请先添加方案文本。");
    }
}
