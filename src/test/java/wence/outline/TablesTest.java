package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wence.plan.Plan;

/// Tables of duties, in the forms in which texts carry them.
class TablesTest {
    private static Plan plan(String text) {
        return PublishedPlans.read(text).plan();
    }

    private static String rows(Plan plan) {
        return plan.duties().stream()
                .map(d -> (d.section().isRoot() ? "-" : d.section()) + " | " + d.item() + " | "
                        + d.role().label() + " " + String.join("、", d.agencies()))
                .collect(Collectors.joining("\n"));
    }

    private static String rows(String text) {
        return rows(plan(text));
    }

    @Test
    void aRowOfCellsPartedByTabsStatesItsDuties() {
        assertThat(rows("""
                一、任务
                序号\t工作任务\t牵头单位\t配合单位\t完成时限
                1\t完善机制\t市教育局\t市财政局、市科协\t2025年12月
                2\t建设平台\t市数据局\t/\t长期
                3\t培训人员\t—\t\t
                """)).isEqualTo("""
                一/1 | 完善机制 | lead 市教育局
                一/1 | 完善机制 | support 市财政局、市科协
                一/2 | 建设平台 | lead 市数据局""");
    }

    @Test
    void theClauseOfARowShowsTaskAndBodies() {
        Plan plan = plan("""
                序号\t工作任务\t牵头单位
                1\t完善机制\t市教育局
                """);
        assertThat(plan.clause(plan.duties().getFirst().clause()).text()).isEqualTo("1\t完善机制\t市教育局");
    }

    @Test
    void aCellMayBeAClauseOfItsOwn() {
        assertThat(rows("""
                任务\t责任单位
                完善机制\t省发展改革委牵头，省工业和信息化厅按职责分工负责
                """)).isEqualTo("""
                - | 完善机制 | lead 省发展改革委
                - | 完善机制 | responsible 省工业和信息化厅""");
    }

    @Test
    void barsPartCellsToo() {
        assertThat(rows("""
                | 序号 | 工作任务 | 主要责任单位 | 协同配合单位 |
                | --- | --- | --- | --- |
                | 1 | 完善机制 | 市教育局 | 市财政局 |
                """)).isEqualTo("""
                1 | 完善机制 | responsible 市教育局
                1 | 完善机制 | support 市财政局""");
    }

    @Test
    void cellsMayStandOneALine() {
        assertThat(rows("""
                序号

                工作任务

                牵头单位

                配合单位

                一、重点工作

                7

                完善机制，增长7.5%左右。

                市教育局

                市财政局，各乡镇人民政府。

                8

                建设平台。

                市数据局

                /

                """)).isEqualTo("""
                一/7 | 完善机制，增长7.5%左右 | lead 市教育局
                一/7 | 完善机制，增长7.5%左右 | support 市财政局、各乡镇人民政府
                一/8 | 建设平台 | lead 市数据局""");
    }

    @Test
    void cellsThatDoNotFitTheirColumnsStateNothing() {
        String text = """
                序号
                工作任务
                牵头单位
                7
                完善机制。
                8
                建设平台。
                市数据局
                市财政局
                市教育局
                """;
        assertThat(rows(text)).isEmpty();
        assertThat(plan(text).clauses()).isNotEmpty();
    }

    @Test
    void rowsThatShareTheirFirstCellsBelongTogether() {
        assertThat(rows("""
                附件2
                序号
                \t工作事项
                \t主要内容
                \t牵头单位
                \t配合单位
                1
                \t扩大来源。
                \t现阶段包括全科医生。
                \t各区政府
                \t市卫生健康委
                引导退休医师参与，合理分配服务费。
                \t市卫生健康委
                \t/
                """)).isEqualTo("""
                1 | 扩大来源 | lead 各区政府
                1 | 扩大来源 | support 市卫生健康委
                1 | 引导退休医师参与 | lead 市卫生健康委""");
    }

    @Test
    void columnsOfPersonsMayBeMissingInTheRows() {
        assertThat(rows("""
                序号 |
                目标与任务 |
                分管县领导 |
                牵头责任单位 |
                责任单位 |
                80 |
                新增托位400个以上。 |
                县教育局 |
                县各有关单位 |
                """)).isEqualTo("""
                80 | 新增托位400个以上 | lead 县教育局
                80 | 新增托位400个以上 | responsible 县各有关单位""");
    }

    @Test
    void aTableMayBeDrawnWithLines() {
        assertThat(rows("""
                ┌──────┬────┐
                │工作任务│牵头单位│
                ├──────┼────┤
                │抓好财税工│市财政│
                │作     │局、银│
                ├──────┤监局 │
                │调整结构 ├────┤
                │        │市教育│
                ├──────┤局  │
                │发展教育 │    │
                └──────┴────┘
                """)).isEqualTo("""
                - | 抓好财税工作 | lead 市财政局、银监局
                - | 发展教育 | lead 市教育局""");
    }

    @Test
    void aTableOutOfOrderIsKeptAsTextAndReported() {
        ReadPlan read = PublishedPlans.read("""
                一、任务
                （一）甲。做好甲。（牵头单位：省教育厅）
                附件
                任务清单
                序
                号
                领域
                （牵头单位：省卫 生
                健 康 委）
                责任
                单位
                """);
        assertThat(rows(read.plan())).isEqualTo("一/（一） | 甲 | lead 省教育厅");
        assertThat(read.report().remarks()).singleElement().asString().contains("次序已乱");
    }

    @Test
    void aTableOfIndicatorsIsOneClauseARow() {
        assertThat(Drawing.outline(plan("""
                一、指标
                序号\t指标名称\t2025年目标值
                1\t公民科学素质比例\t15%
                """))).isEqualTo("""
                # 一 | 一、指标
                一 | 序号\t指标名称\t2025年目标值
                一 | 1\t公民科学素质比例\t15%""");
    }
}
