package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wence.plan.Clause;
import wence.plan.Clause.Placing;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;

/// Targets in tables: rows with a tab between cells, cells one a line, and tables that fell to
/// pieces.
class TargetTablesTest {
    @Test
    void eachRowBelowAHeadOfIndicatorsIsATarget() {
        assertThat(drawn(Map.of(), """
                序号\t场景领域\t工作指标\t2027年目标值\t责任单位
                1\t交通\t燃料电池汽车保有量（辆）\t1200\t省经信厅
                2\t能源\t新能源装机容量\t不低于80%\t省能源局
                3\t园区\t零碳园区建设\t持续推进\t省发展改革委
                """)).isEqualTo("""
                燃料电池汽车保有量 | 1200辆 | 2027年
                新能源装机容量 | 不低于80% | 2027年
                """);
    }

    @Test
    void twoColumnsOfValuesGiveTwoTargets() {
        assertThat(drawn(Map.of(), """
                指标名称\t单位\t2020年现状值\t2025年目标值\t2035年目标值\t属性
                公民具备科学素质的比例\t%\t10.1\t15\t25\t预期性
                科普基地\t个\t30\t50—60\t/\t预期性
                """)).isEqualTo("""
                公民具备科学素质的比例 | 15% | 2025年
                公民具备科学素质的比例 | 25% | 2035年
                科普基地 | 50—60个 | 2025年
                """);
    }

    @Test
    void aColumnOfAYearBeforeThePlanBeginsIsNoTarget() {
        assertThat(drawn(Map.of(), """
                本方案实施期限为2024—2028年。
                序号\t指标\t单位\t2023年\t2025年\t2028年
                1\t人均预期寿命\t岁\t79.1\t79.5\t80以上
                """)).isEqualTo("""
                人均预期寿命 | 79.5岁 | 2025年
                人均预期寿命 | 80岁以上 | 2028年
                """);
    }

    @Test
    void theLowerIndicatorSaysWhatIsMeasured() {
        assertThat(drawn(Map.of(), """
                一级指标\t二级指标\t目标值
                服务效果\t续约率\t80%以上
                """)).isEqualTo("续约率 | 80%以上 | \n");
    }

    @Test
    void aRowOfAnotherTableIsNone() {
        assertThat(drawn(Map.of(), """
                序号\t工作事项\t牵头单位\t配合单位
                1\t培训教师100名\t教育局\t科协
                """)).isEqualTo("培训教师 | 100名 | \n");
    }

    @Test
    void whereTextAndTableDisagreeBothStand() {
        assertThat(drawn(Map.of(), """
                到2027年，燃料电池汽车保有量达到2000辆。
                工作指标\t2027年目标值
                燃料电池汽车保有量\t1200辆
                """)).isEqualTo("""
                燃料电池汽车保有量 | 2000辆 | 2027年
                燃料电池汽车保有量 | 1200辆 | 2027年
                """);
    }

    @Test
    void aHeadingThatMeasuresNamesTheBareValuesBelowIt() {
        assertThat(drawn(Map.of("一", "签约居民续约率"), "较上一年增加，力争2023年达到80%，2035年达到95%。\n"))
                .isEqualTo("""
                签约居民续约率 | 80% | 2023年
                签约居民续约率 | 95% | 2035年
                """);
        assertThat(drawn(Map.of("一", "提高续约率"), "力争2023年达到80%。\n")).isEmpty();
    }

    @Test
    void aTableThatFellToPiecesStatesNothing() {
        assertThat(drawn(Map.of(), """
                2025 年
                12 月
                归集治理患者检查检验、就
                包括文本数据 20TB 以上、图像数据
                25TB 以上、音频数据 10 万小时以上、
                健康委
                覆盖 12 类电机型号与 5 种核 身智能机器人在扰动环境下 数据局、心零部件，
                匿名化处理，形成数据集不少于
                署边缘计算网关实现 1200 台核心装备
                """)).isEmpty();
    }

    private static String drawn(Map<String, String> headings, String lines) {
        List<Clause> clauses = new ArrayList<>();
        int at = 0;
        for (String line : lines.lines().toList()) {
            clauses.add(new Clause(
                    "p:" + at,
                    SectionPath.parse("一"),
                    line,
                    new SourceSpan(at, at + line.length()),
                    Placing.AS_WRITTEN,
                    List.of(),
                    ""));
            at += line.length() + 1;
        }
        Map<SectionPath, String> names = headings.entrySet().stream()
                .collect(Collectors.toMap(e -> SectionPath.parse(e.getKey()), Map.Entry::getValue));
        return new TargetReader()
                .readAll(clauses, names).stream()
                        .map(t -> "%s | %s | %s\n"
                                .formatted(t.measure(), t.value(), t.time().orElse("")))
                        .collect(Collectors.joining());
    }
}
