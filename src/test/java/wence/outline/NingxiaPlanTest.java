package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wence.plan.Clause;
import wence.plan.Clause.Placing;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;

/// The autonomous region's text: two readings of one document, run into each other.
class NingxiaPlanTest {
    private static final ReadPlan READ =
            PublishedPlans.ningxia(PublishedPlans.xixia().plan());
    private static final ReadPlan READ_ALONE = PublishedPlans.ningxia();
    private static final Plan PLAN = READ.plan();
    private static final String DUTIES = """
            二/（一） | lead 自治区教育厅、科协 | support 自治区科技厅、自然资源厅、生态环境厅、团委、妇联…
            二/（二） | lead 自治区农业农村厅、人力资源社会保障厅 | support 宁夏全民科学素质纲要实施工作办公室各成员单位
            二/（三） | lead 自治区人力资源社会保障厅、总工会 | support 自治区发展改革委、科技厅、工业和信息化厅、卫生健康委、应急厅、市场监管厅、团委、妇联、科协
            二/（四） | lead 自治区卫生健康委、老干部局 | support 自治区党委宣传部、科技厅、民政厅、总工会、妇联、科协
            二/（五） | lead 自治区党委组织部、党校（行政学院） | support 宁夏全民科学素质纲要实施工作办公室各成员单位
            三/（一） | lead 自治区科技厅、科协 | support 自治区党委宣传部、发展改革委、工业和信息化厅、人力资源社会保障厅、总工会、团委、妇联、各高等院校
            三/（二） | lead 自治区党委宣传部、科协、科技厅 | support 宁夏全民科学素质纲要实施工作办公室各成员单位
            三/（三） | lead 自治区科技厅、发展改革委、文化和旅游厅、科协 | support 自治区民政厅、财政厅、自然资源厅
            三/（四） | lead 自治区科协、科技厅、应急厅 | support 宁夏全民科学素质纲要实施工作办公室各成员单位
            三/（五） | lead 自治区党委组织部、人力资源社会保障厅、科技厅、科协 | support 自治区教育厅、农业农村厅、卫生健康委""";

    @Test
    void itsTenSectionsNameTheirLeadsAndSupporters() {
        assertThat(Drawing.duties(PLAN)).isEqualTo(DUTIES);
    }

    @Test
    void theDutiesNeedNoRelatedPlan() {
        assertThat(Drawing.duties(READ_ALONE.plan())).isEqualTo(DUTIES);
    }

    @Test
    void everySentenceComesToItsSection() {
        assertThat(sentences(PLAN)).containsExactlyElementsOf(expectedSentences());
    }

    @Test
    void withoutARelatedPlanNoSentenceComesToAWrongSection() {
        List<String> expected = expectedSentences().stream()
                .map(line -> line.startsWith("二/（四）/3\t") ? line.replace("二/（四）/3\t", "二/（四）/2\t") : line)
                .map(line -> line.startsWith("三/（三）/3\t") ? line.replace("三/（三）/3\t", "三/（三）/2\t") : line)
                .toList();
        assertThat(expected).containsAll(sentences(READ_ALONE.plan()));
        assertThat(READ_ALONE.plan().unplaced()).hasSize(11);
    }

    @Test
    void headingsThatTheTextLostAreShownAsLost() {
        assertThat(lost(PLAN)).isEqualTo("二/（四）/3 二/（五）/2 三/（一）/1 三/（二）/2 三/（三）/1 三/（三）/3 三/（四）/1 三/（五）/2 五 五/（一）");
        assertThat(lost(READ_ALONE.plan())).isEqualTo("二/（五）/2 三/（一）/1 三/（二）/2 三/（三）/1 三/（四）/1 三/（五）/2 五 五/（一）");
    }

    @Test
    void theDutiesRightAfterAHeadingBelongToAnotherSection() {
        int heading = PublishedPlans.NINGXIA.indexOf("（一）科技资源科普化工程。牵头部门：自治区教育厅、科协");
        assertThat(heading).isPositive();
        assertThat(PLAN.dutiesBinding(SectionPath.parse("三/（一）")).getFirst().agencies())
                .containsExactly("自治区科技厅", "科协");
    }

    @Test
    void movedClausesSayWhy() {
        assertThat(clause("牵头部门：自治区卫生健康委、老干部局"))
                .extracting(Clause::placing, Clause::reason)
                .containsExactly(Placing.MOVED, "其后紧接“（五）领导干部和公务员科学素质提升行动”，责任分工归上一节“（四）老年人科学素质提升行动”");
        assertThat(clause("“十四五”期间培训领导干部和公务员20万人次以上。"))
                .extracting(Clause::placing, Clause::reason)
                .containsExactly(
                        Placing.MOVED,
                        "编号顺序：上一标题为“1.深入贯彻落实新发展理念”，下一标题为“3.举办面向领导干部和公务员的各类科普活动”，其间标题缺失；"
                                + "文中有“领导干部和公务员”；"
                                + "与《银川市西夏区全民科学素质行动规划纲要实施方案(2021—2025年)》“2.强化领导干部和公务员科学教育培训”文句相近");
    }

    @Test
    void whatStandsTwiceIsOneClauseWithTwoPlaces() {
        Clause clause = clause("加大农村学校科技教师培训力度，到2025年，完成农村学校科技教师培训2000人次以上。");
        String text = PublishedPlans.NINGXIA;
        assertThat(clause.placing()).isEqualTo(Placing.REPEATED);
        assertThat(clause.section()).hasToString("二/（一）/5");
        assertThat(clause.repeats())
                .singleElement()
                .satisfies(span -> assertThat(span.of(text)).isEqualTo(clause.text()));
        assertThat(text.substring(0, clause.span().start())).endsWith("给予政策倾斜。");
    }

    @Test
    void theReportCounts() {
        ReadingReport report = READ.report();
        assertThat(report.sections()).isEqualTo(45);
        assertThat(report.clauses()).isEqualTo(128);
        assertThat(report.moved()).isEqualTo(31);
        assertThat(report.repeated()).isEqualTo(40);
        assertThat(report.lost()).hasSize(10);
        assertThat(report.unplaced())
                .singleElement()
                .satisfies(u -> assertThat(u.text()).startsWith("一图读懂："));
        assertThat(report.notes().get(1)).isEqualTo("原文次序有误，已按编号复位：移动 31 条，原文重复 40 条。");
    }

    @Test
    void theStagesOfTheLostChapterKeepTheirYears() {
        assertThat(PLAN.milestones().stream()
                        .map(m -> m.section() + " " + m.name() + " " + m.time())
                        .toList())
                .containsExactly("五/（二） 深入推进 2022年到2025年", "五/（三） 总结评估 2025年");
    }

    private static Clause clause(String text) {
        return PLAN.clauses().stream()
                .filter(c -> c.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(Plan plan) {
        return plan.clauses().stream().map(c -> c.section() + "\t" + c.text()).toList();
    }

    private static String lost(Plan plan) {
        return plan.sections().stream()
                .filter(Section::isLost)
                .map(s -> s.path().toString())
                .collect(Collectors.joining(" "));
    }

    private static List<String> expectedSentences() {
        try (var in = NingxiaPlanTest.class.getResourceAsStream("ningxia-2021.sections.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
