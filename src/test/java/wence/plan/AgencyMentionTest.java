package wence.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyMentionTest {
    private final AgencyRegister register = AgencyRegister.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            科协牵头哪些任务 | [科协=science-association]牵头哪些任务
            人社厅负责什么 | [人社厅=human-resources PROVINCE]负责什么
            人社局和总工会一起做什么 | [人社局=human-resources]和[总工会=trade-union]一起做什么
            宁夏的卫健委配合哪些工作 | 宁夏的[卫健委=health]配合哪些工作
            宁夏卫健委配合哪些工作 | [宁夏卫健委=health PROVINCE]配合哪些工作
            教育部门要做什么 | [教育部门=education]要做什么
            工会 | [工会=trade-union]
            西夏区教育局牵头什么 | 西夏[区教育局=education COUNTY]牵头什么
            宁夏回族自治区教育厅牵头什么 | [宁夏回族自治区教育厅=education PROVINCE]牵头什么
            自治区党委组织部、党校（行政学院）做什么 | [自治区党委组织部=organization PROVINCE]、[党校（行政学院）=party-school]做什么
            区委组织部负责哪几项 | [区委组织部=organization COUNTY]负责哪几项
            共青团委参与什么 | [共青团委=youth-league]参与什么
            团区委、妇联 | [团区委=youth-league COUNTY]、[妇联=womens-federation]
            发改负责什么 | [发改=development-reform]负责什么
            卫健和人社一起做什么 | [卫健=health]和[人社=human-resources]一起做什么
            市场监管局西夏区分局配合什么 | [市场监管局西夏区分局=market-regulation COUNTY @西夏区]配合什么
            农业农村和水务局（乡村振兴服务中心）牵头什么 | [农业农村和水务局（乡村振兴服务中心）=agriculture+water+rural-revitalization]牵头什么
            市市场监督管理局 | [市市场监督管理局=market-regulation CITY]
            老科协和科协 | [老科协=senior-scientists]和[科协=science-association]
            全区教育局 | 全区[教育局=education]
            社区科协 | 社区[科协=science-association]
            国家发展改革委会同哪些部门 | [国家发展改革委=development-reform STATE]会同哪些部门
            县人民政府办公室干什么 | [县人民政府办公室=government-office COUNTY]干什么
            科技和教育部门做什么 | [科技和教育部门=science+education]做什么
            教育局要求公安分局配合 | [教育局=education]要求[公安分局=public-security COUNTY]配合
            """)
    void theseAgenciesAreNamed(String question, String expected) {
        assertThat(picture(question)).isEqualTo(expected);
    }

    /// The question with each mention in brackets, its bodies, and its level where there is one.
    private String picture(String question) {
        var out = new StringBuilder();
        int from = 0;
        for (AgencyMention mention : register.findIn(question)) {
            Agency agency = mention.agency();
            String name = question.substring(mention.start(), mention.end());
            out.append(question, from, mention.start())
                    .append("[%s=%s".formatted(name, String.join("+", agency.keys())))
                    .append(agency.level().map(level -> " " + level).orElse(""))
                    .append(agency.place().map(place -> " @" + place).orElse("") + "]");
            from = mention.end();
        }
        return out.append(question.substring(from)).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "科学教育怎么做",
                "科技资源科普化工程包括什么",
                "宣传工作有哪些要求",
                "加强组织领导写了什么",
                "农业农村现代化有什么举措",
                "区委有什么要求",
                "市委市政府",
                "老年人行动由谁牵头",
                "产业工人行动的目标",
                "跨学科协作有哪些",
                "召开员工会议",
                "组织部署了哪些工作",
                "教育部署情况",
                "深化改革开发改造",
                "上海关于老年人的规划",
                "老年人社会参与",
                "老年人社区活动",
                "保卫健康",
                "集团委托的任务",
                "文旅融合怎么做",
                "金融中心",
                "大数据中心建设",
                "中央行动方案",
                "语文联系",
                "科技局面",
                "人大多数",
                "化工会同企业",
                "",
            })
    void noAgencyIsNamed(String question) {
        assertThat(register.findIn(question)).isEmpty();
    }

    @Test
    void aLongTextIsReadInReasonableTime() {
        String text = "教育和科技和文化和旅游".repeat(1_000) + "团".repeat(1_000);

        assertThat(register.findIn(text)).isEmpty();
    }

    @Test
    void bothPlansNameTheirAgenciesAsTheRegisterKnowsThem() {
        List<String> names = List.of(
                "自治区教育厅",
                "科协",
                "自治区科技厅",
                "自然资源厅",
                "生态环境厅",
                "团委",
                "妇联",
                "自治区农业农村厅",
                "人力资源社会保障厅",
                "总工会",
                "自治区发展改革委",
                "市场监管厅",
                "老干部局",
                "自治区党委宣传部",
                "民政厅",
                "财政厅",
                "文化和旅游厅",
                "教育局",
                "生态环境分局",
                "文旅广电局",
                "财政局",
                "组织部",
                "工会",
                "老干部服务中心");

        assertThat(names.stream().filter(name -> register.find(name).isEmpty()).collect(Collectors.toList()))
                .isEmpty();
    }
}
