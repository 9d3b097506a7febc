package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By when work is due and how long a plan holds: kind, name, time, years.
class MilestoneDeadlinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2019年12月底前，试点地区完成网站集约化工作。 | DEADLINE 试点地区完成网站集约化工作 2019年12月底前 2019年
            各地区要于2019年3月底前制定实施方案，并报司法部备案。 | DEADLINE 制定实施方案 2019年3月底前 2019年
            每年2月底前报送上一年度工作总结。 | DEADLINE 报送上一年度工作总结 每年2月底前 -
            力争年内见到明显成效。 | DEADLINE 见到明显成效 年内 -
            “十四五”末，形成完备的科普体系。 | DEADLINE 形成完备的科普体系 “十四五”末 -
            本办法自 ２０２５ 年 １０ 月 ８ 日起施行。 | VALIDITY 施行期限 自２０２５年１０月８日起施行 2025年
            本方案自2024年1月1日起施行，有效期至2027年12月31日。 | VALIDITY 施行期限 自2024年1月1日起施行，有效期至2027年12月31日 2024—2027年
            本措施执行期暂定为自发布之日起的3个月。 | VALIDITY 施行期限 执行期暂定为自发布之日起的3个月 -
            “十四五”末，建成科普馆3座。 | -
            企业可在2022年2月底前缴纳税款。 | -
            对2022年2月底前完成改造的企业给予补助。 | -
            2020年6月底前，允许项目暂缓缴存保证金。 | -
            """)
    void aSentenceNamesItsDeadlines(String sentence, String expected) {
        String read = PublishedPlans.read(sentence).plan().milestones().stream()
                .map(m -> "%s %s %s %s"
                        .formatted(
                                m.kind(),
                                m.name(),
                                m.time(),
                                m.years().map(years -> years.chinese()).orElse("-")))
                .collect(Collectors.joining(" / "));

        assertThat(read.isEmpty() ? "-" : read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            （一）启动阶段（2021年1月—6月）。制定方案。 | 启动阶段 2021年1月—6月
            （二）推进阶段。2022年到2024年，全面推进。 | 推进阶段 2022年到2024年
            """)
    void aStageHasItsTimeInTheHeadingOrAfterIt(String section, String expected) {
        String text = "一、实施步骤\n" + section + "\n";

        assertThat(PublishedPlans.read(text).plan().milestones())
                .singleElement()
                .satisfies(m -> assertThat(m.name() + " " + m.time()).isEqualTo(expected));
    }
}
