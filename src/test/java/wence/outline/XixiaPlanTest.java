package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wence.plan.Clause.Placing;
import wence.plan.Plan;

class XixiaPlanTest {
    private static final ReadPlan READ = PublishedPlans.xixia();
    private static final Plan PLAN = READ.plan();

    @Test
    void itsTenSectionsNameTheirLeadsAndSupporters() {
        assertThat(Drawing.duties(PLAN)).isEqualTo("""
                二/（一） | lead 教育局、科协 | support 科技局、自然资源局、生态环境分局、团委、妇联…
                二/(二) | lead 农业农村和水务局（乡村振兴服务中心）、人社局 | support 西夏区全民科学素质工作领导小组各成员单位
                二/（三） | lead 人社局、总工会 | support 发改局、科技局、卫健局、应急局、市场监管局西夏区分局、团委、妇联、科协
                二/（四） | lead 卫健局、老干部服务中心、民政局、科协 | support 宣传部、科技局、工会、妇联
                二/(五) | lead 组织部 | support 西夏区全民科学素质工作领导小组各成员单位
                三/(一) | lead 科技局、科协 | support 宣传部、发改局、人社局、工会、团委、妇联
                三/(二) | lead 宣传部、科协、科技局、住房城乡建设和交通局 | support 西夏区全民科学素质工作领导小组各成员单位
                三/(三) | lead 科技局、发改局、文旅广电局、科协 | support 民政局、财政局、自然资源局
                三/（四） | lead 科协、科技局、应急局 | support 西夏区全民科学素质工作领导小组各成员单位
                三/（五） | lead 组织部、人社局、科技局、科协 | support 教育局、农业农村和水务局、卫健局""");
    }

    @Test
    void aDutyIsAboutItsSection() {
        assertThat(PLAN.duties().getFirst().item()).isEqualTo("青少年科学素质提升行动");
    }

    @Test
    void headingsStandAsWritten() {
        assertThat(PLAN.sections().stream()
                        .filter(s ->
                                s.path().toString().startsWith("一") || s.path().depth() == 1)
                        .map(s -> s.path() + " | " + s.heading() + " | " + s.name())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        一 | 一、指导思想、原则和工作目标 | 指导思想、原则和工作目标
                        一/(一) | (一)指导思想 | 指导思想
                        一/(二) | (二)原则 | 原则
                        一/（三） | （三）工作目标 | 工作目标
                        二 | 二、开展五项提升行动 | 开展五项提升行动
                        三 | 三、实施五项重点工程 | 实施五项重点工程
                        四 | 四、进度安排 | 进度安排
                        五 | 五、加强组织保障 | 加强组织保障""");
    }

    @Test
    void paragraphsThatPagesCutAreWholeAgain() {
        assertThat(PLAN.clauses())
                .extracting(clause -> clause.text())
                .anyMatch(text -> text.contains("弘扬科学精神和科学家精神，传递"))
                .anyMatch(text -> text.startsWith("充分利用现代技术手段，创新科普方式"))
                .anyMatch(text -> text.startsWith("定期普及节约资源"))
                .contains("配合部门：科技局、自然资源局、生态环境分局、团委、妇联等");
    }

    @Test
    void itsStagesHaveTheirYears() {
        assertThat(PLAN.milestones().stream()
                        .map(m -> m.section() + " | " + m.name() + " | " + m.time() + " | "
                                + m.years().orElseThrow().chinese() + " | "
                                + m.span().of(PublishedPlans.XIXIA))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        四/（一） | 启动实施 | 2021年 | 2021年 | 2021年
                        四/（二） | 深入推进 | 2022年到2025年 | 2022—2025年 | 2022年到2025年
                        四/（三） | 总结评估 | 2025年 | 2025年 | 2025年""");
    }

    @Test
    void aTextInOrderIsLeftAsItIs() {
        assertThat(READ.reordered()).isFalse();
        assertThat(PLAN.clauses()).allMatch(clause -> clause.placing() == Placing.AS_WRITTEN);
        assertThat(PLAN.unplaced()).isEmpty();
    }

    @Test
    void theReportSaysWhatWasUnderstood() {
        assertThat(READ.report().notes())
                .containsExactly("认出 57 个章节标题、165 条条款。", "读到责任分工 20 处，其中 10 个章节写明牵头单位。", "读到目标指标 27 项，进度和期限 3 处。");
        assertThat(READ.report().leftOver()).isEmpty();
        assertThat(READ.report().confidence()).isEqualTo(100);
    }
}
