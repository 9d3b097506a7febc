package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wence.plan.Plan;

class PlanReaderTest {
    private static Plan plan(String text) {
        return PublishedPlans.read(text).plan();
    }

    @Test
    void headingsComeInEveryWidth() {
        assertThat(Drawing.outline(plan("""
                一、总体要求
                （一）指导思想。以人民为中心。
                (二) 原则
                坚持协同。
                １．强化引领。要带头。
                2. 扩大开放。要开放。
                """))).isEqualTo("""
                # 一 | 一、总体要求
                # 一/（一） | （一）指导思想
                # 一/(二) | (二)原则
                # 一/(二)/１ | １．强化引领
                # 一/(二)/2 | 2.扩大开放
                一/（一） | 以人民为中心。
                一/(二) | 坚持协同。
                一/(二)/１ | 要带头。
                一/(二)/2 | 要开放。""");
    }

    @Test
    void headingsMayBeGluedToWhatStandsBefore() {
        assertThat(Drawing.outline(plan("一、工作目标（一）主要指标。到2025年达标。牵头部门：教育局、妇联等（二）保障措施。加强领导。二、附则。")))
                .isEqualTo("""
                        # 一 | 一、工作目标
                        # 一/（一） | （一）主要指标
                        # 一/（二） | （二）保障措施
                        # 二 | 二、附则
                        一/（一） | 到2025年达标。
                        一/（一） | 牵头部门：教育局、妇联等
                        一/（二） | 加强领导。
                        二 | 二、附则""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"服务人次达到\n2.4 亿人次以上。", "配备一名专（兼）职教师。", "鼓励高校（院、所）参与。", "(2021—2025年)", "据统计，第一、第二产业增长。"})
    void someNumbersAreNoHeadings(String text) {
        assertThat(plan(text).sections()).isEmpty();
    }

    @Test
    void aTextWithoutHeadingsIsStillReadable() {
        ReadPlan read = PublishedPlans.read("关于开展活动的通知\n\n各单位要高度重视。请认真执行！");
        assertThat(read.plan().clauses())
                .extracting(clause -> clause.section() + "|" + clause.text())
                .containsExactly("|关于开展活动的通知", "|各单位要高度重视。", "|请认真执行！");
        assertThat(read.report().notes().getFirst()).isEqualTo("没有认出任何带编号的标题，全文按 3 条条款收录，仍可检索和引用。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u0000\u0007", "。", "——", "\uD800", "一、", "（一）"})
    void nothingMuchIsReadWithoutComplaint(String text) {
        assertThat(PublishedPlans.read(text).report().notes()).isNotEmpty();
    }

    @Test
    void aSentenceEndsOutsideQuotesAndBrackets() {
        assertThat(plan("推进“三下乡。”等活动（详见附件。另行通知）落地。抓好落实。").clauses())
                .extracting(clause -> clause.text())
                .containsExactly("推进“三下乡。”等活动（详见附件。另行通知）落地。", "抓好落实。");
    }

    @Test
    void aListAfterTheLastItemIsTheSectionsAndOneAfterEachItemIsTheItems() {
        assertThat(Drawing.duties(plan("""
                （一）甲行动。
                1.做好甲一。要认真。
                2.做好甲二。要认真。
                牵头部门：教育局
                （二）乙行动。
                1.做好乙一。要认真。
                责任单位：财政局
                2.做好乙二。要认真。
                责任单位：科技局
                """))).isEqualTo("""
                （一） | lead 教育局
                （二）/1 | responsible 财政局
                （二）/2 | responsible 科技局""");
    }

    @Test
    void aPathThatIsUsedTwiceGetsAMark() {
        assertThat(plan("一、甲\n二、乙\n一、丙\n").sections())
                .extracting(section -> section.path().toString())
                .containsExactly("一", "二", "一·2");
    }

    @Test
    void aLongItemIsNamedByItsOpeningWords() {
        Plan plan = plan("一、任务\n1.各有关部门要统筹安排和落实科普经费，有效保障本部门本领域科普顺利推进，加大财政支持力度，确保目标完成。\n");
        assertThat(plan.sections().getLast().name()).isEqualTo("各有关部门要统筹安排和落实科普经费");
        assertThat(plan.clauses().getLast().text()).startsWith("各有关部门要").endsWith("确保目标完成。");
    }

    @Test
    void pageMarksAreNoText() {
        Plan plan = plan("一、任务\n各部门要统筹安排和落实科普经费，有效保障本部门\n\n— 3 —\n\n科普工作顺利推进。\n");
        assertThat(plan.clauses())
                .extracting(clause -> clause.text())
                .containsExactly("各部门要统筹安排和落实科普经费，有效保障本部门科普工作顺利推进。");
        assertThat(plan.unplaced()).extracting(unplaced -> unplaced.reason()).containsExactly("页码");
    }

    @ParameterizedTest
    @CsvSource({
        "（, 100000",
        "“, 100000",
        "（“《〔, 40000",
        "一、, 50000",
        "（一）, 50000",
        "1.推进, 50000",
        "牵头部门：, 30000",
        "牵头部门：教育局（, 20000",
        "很长的一行没有句号, 50000",
        "' 1 ', 100000",
        "'\n一、推进工作。', 20000",
        "'（二）推进各项工作，', 20000",
        "（责任单位：, 50000",
        "'（责任单位：市教育局\n', 20000",
        "'由市教育局牵头，', 50000",
        "│, 100000",
        "'│甲\n', 50000",
        "'甲|\n', 50000",
        "'甲\t乙\n', 50000",
        "'甲\n\t乙\n', 50000",
        "'序号\n', 50000",
        "'序号\n工作任务\n牵头单位\n', 20000",
        "'附件\n', 50000",
        "'1.1 总则\n', 50000",
        "'责任单位：\n', 50000",
        "'\f', 100000",
        "'市、', 100000"
    })
    void nonsenseIsReadInSeconds(String piece, int times) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(PublishedPlans.read(piece.repeat(times)).plan().clauses())
                        .isNotNull());
    }

    @Test
    void anAnnexThatRepeatsTheMainTextIsNoScramble() {
        var text = new StringBuilder();
        for (int copy = 0; copy < 2; copy++) {
            item(text, 1, 30);
        }
        assertThat(PublishedPlans.read(text.toString()).reordered()).isFalse();
    }

    @Test
    void twoReadingsOfALargeTextAreLeftAsTheyAre() {
        var text = new StringBuilder();
        for (int i = 1; i <= 440; i += 10) {
            item(text, i + 10, i + 20);
            item(text, i, i + 10);
        }
        ReadPlan read = PublishedPlans.read(text.toString());
        assertThat(read.reordered()).isFalse();
        assertThat(read.report().notes()).anyMatch(note -> note.contains("无法可靠复位"));
    }

    private static void item(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.append("（")
                    .append(Numerals.chinese(i % 20 + 1))
                    .append("）推进第")
                    .append(i)
                    .append("项。");
            text.append("统筹推进第").append(i).append("项重点任务全面落实到位并加强监督检查和评估。\n");
        }
    }
}
