package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wence.plan.Plan;

/// How plans of all kinds number and set their text.
class StructureTest {
    private static Plan plan(String text) {
        return PublishedPlans.read(text).plan();
    }

    private static String sections(String text) {
        return plan(text).sections().stream()
                .map(s -> s.path() + " | " + s.name())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void decimalsNumberWhereTheTextShowsIt() {
        assertThat(sections("""
                应急预案
                目 录
                1 总则
                1.1 编制目的
                1.2 等级划分
                2 组织机构
                2.1 指挥部
                1 总则
                1.1 编制目的
                为了保障供应，制定本预案。
                1.2 等级划分
                分为两级。
                1.2.1 国家级：两个以上省出现应急状态，以及国务院认为需要按照国家级应急状态来对待的其他各种情况。
                2 组织机构
                2.1 指挥部
                （1）掌握形势。
                2.4 亿人次以上参加。
                """)).isEqualTo("""
                1 | 总则
                1/1.1 | 编制目的
                1/1.2 | 等级划分
                1/1.2/1.2.1 | 国家级
                2 | 组织机构
                2/2.1 | 指挥部
                2/2.1/（1） | 掌握形势""");
    }

    @Test
    void thePrintedContentsAreLeftOutAndSaid() {
        assertThat(plan("目 录\n一、总则……1\n二、附则……2\n一、总则\n要认真。\n二、附则\n要落实。\n").unplaced())
                .extracting(unplaced -> unplaced.text() + " | " + unplaced.reason())
                .containsExactly("目 录 | 目录", "一、总则……1 | 目录", "二、附则……2 | 目录");
    }

    @Test
    void numbersMayRunOnFromParentToParent() {
        assertThat(sections("一、甲\n（一）子。要做。\n二、乙\n（二）丑。要做。\n（三）寅。要做。\n"))
                .isEqualTo("一 | 甲\n一/（一） | 子\n二 | 乙\n二/（二） | 丑\n二/（三） | 寅");
    }

    @Test
    void chaptersArticlesActionsAndBoxesAreHeadings() {
        assertThat(sections("""
                第一部分 总体要求
                第一章 总则
                第一条 为规范管理，制定本办法。
                第二章 行动
                行动一：科普惠民行动
                （一）做好服务。要认真。
                专栏1 重点工程
                """)).isEqualTo("""
                第一部分 | 总体要求
                第一部分/第一章 | 总则
                第一部分/第一章/第一条 | 为规范管理，制定本办法
                第一部分/第二章 | 行动
                第一部分/第二章/行动一 | 科普惠民行动
                第一部分/第二章/行动一/（一） | 做好服务
                第一部分/第二章/行动一/（一）/专栏1 | 重点工程""");
    }

    @Test
    void anAttachmentNumbersItsOwnSections() {
        assertThat(sections("""
                一、总则
                要认真。
                附件：1.指标体系
                2.任务分工表
                附件1
                指标体系
                一、数量
                附件 2
                任务分工表
                一、任务
                """)).isEqualTo("""
                一 | 总则
                附件1 | 指标体系
                附件1/一 | 数量
                附件2 | 任务分工表
                附件2/一 | 任务""");
    }

    @Test
    void aMarkAboveThePlanItselfOpensNothing() {
        assertThat(sections("附件 1\n\n关于促进发展的实施意见\n一、总体目标\n要认真。\n")).isEqualTo("一 | 总体目标");
    }

    @Test
    void aPageBorderIsNoCharacterOfTheText() {
        assertThat(plan("一、任务\n有效保障本部门\f科普工作顺利推进。要认\f— 3 —\f真落实。\n").clauses())
                .extracting(clause -> clause.text())
                .containsExactly("有效保障本部门科普工作顺利推进。", "要认真落实。");
    }

    @Test
    void aBracketThatALineEndCutsIsOne() {
        Plan plan = plan("""
                （一）加快攻关，部署一批重大科技项目，支持龙头企业开展系统攻关
                和应用示范，技术达到国际领先水平，形成一批自主可控的创新产品。
                （责
                任单位：省科技厅、省经信厅、省
                通信管理局。
                ）
                （二）突破技术，加快云上可信隐私计算技术攻关和数据库关键技术研
                发，形成国际领先的服务能力，为可信数据空间建设提供底层技术支撑。
                （责任单位：
                杭州市数据资源局、省数据局）
                """);
        assertThat(Drawing.duties(plan)).isEqualTo("""
                （一） | responsible 省科技厅、省经信厅、省通信管理局
                （二） | responsible 杭州市数据资源局、省数据局""");
    }

    @Test
    void aDecimalThatBlanksPartIsNoHeading() {
        assertThat(sections("一、技术\n加快下一代互联网 ３． ０ 交互技术攻关。\n")).isEqualTo("一 | 技术");
    }
}
