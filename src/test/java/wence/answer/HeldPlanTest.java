package wence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.answer.HeldPlan.LevelRule;
import wence.plan.AgencyRegister;
import wence.plan.Clause;
import wence.plan.Clause.Placing;
import wence.plan.Duty;
import wence.plan.Level;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Role;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;

/// Which of the names in a plan of some level mean the agency that a question names.
class HeldPlanTest {
    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            人社局   | COUNTY   | 人力资源和社会保障局 人力社保局 市人力资源社会保障局 省人社厅 教育局 | 人力资源和社会保障局 人力社保局 市人力资源社会保障局
            人社厅   | PROVINCE | 人力资源社会保障厅 省人力社保厅 各市人社局 人力资源社会保障部         | 人力资源社会保障厅 省人力社保厅
            人社局   | PROVINCE | 省人力社保厅 省教育厅                                                  | -
            区人社局 | CITY     | 市人力资源社会保障局                                                    | -
            市人社局 | CITY     | 人力资源和社会保障局 市人社局                                           | 人力资源和社会保障局 市人社局
            卫生局   | COUNTY   | 卫健局 卫生健康局 卫生计生局                                            | 卫健局 卫生健康局 卫生计生局
            卫计委   | CITY     | 市卫生健康委 市卫健委                                                   | 市卫生健康委 市卫健委
            工商局   | COUNTY   | 市场监管局 市场监督管理局 商务局                                        | 市场监管局 市场监督管理局
            质监局   | CITY     | 市市场监管局                                                            | 市市场监管局
            食药监局 | COUNTY   | 市场监管局                                                              | 市场监管局
            国土资源局 | COUNTY | 自然资源局 自然资源和规划局 规划资源局                                  | 自然资源局 自然资源和规划局 规划资源局
            环保局   | COUNTY   | 生态环境局 生态环境分局                                                 | 生态环境局 生态环境分局
            银保监分局 | CITY   | 金融监管分局 国家金融监管总局南充监管分局 人行                          | 金融监管分局 国家金融监管总局南充监管分局
            文化局   | COUNTY   | 文化和旅游局 文旅广电局 文广旅体局                                      | 文化和旅游局 文旅广电局 文广旅体局
            农牧业局 | COUNTY   | 农业农村局 农业农村和水务局                                             | 农业农村局 农业农村和水务局
            安监局   | COUNTY   | 应急管理局 应急局                                                       | 应急管理局 应急局
            粮食局   | CITY     | 市粮食和物资储备局 市发展改革委                                         | 市粮食和物资储备局
            扶贫办   | COUNTY   | 乡村振兴局 农业农村局                                                   | 乡村振兴局
            建设厅   | PROVINCE | 省建设厅 住房城乡建设厅 省住房和城乡建设厅                              | 省建设厅 住房城乡建设厅 省住房和城乡建设厅
            工信厅   | PROVINCE | 省经信厅 工业和信息化厅 经济和信息化厅                                  | 省经信厅 工业和信息化厅 经济和信息化厅
            数据局   | PROVINCE | 省数据局 省政务和数据局 省大数据发展局                                  | 省数据局 省政务和数据局 省大数据发展局
            科技局   | CITY     | 市科技创新局 市科学技术局 科技厅                                        | 市科技创新局 市科学技术局
            团委     | COUNTY   | 团区委 共青团西夏区委 妇联                                              | 团区委 共青团西夏区委
            团省委   | CITY     | 团市委                                                                  | -
            妇联     | CITY     | 市妇女联合会 妇联                                                       | 市妇女联合会 妇联
            省科协   | COUNTY   | 科协                                                                    | -
            工会     | COUNTY   | 总工会 区总工会 老干部局                                                | 总工会 区总工会
            税务局   | CITY     | 国家税务总局南充市税务局 市税务局 海关                                  | 国家税务总局南充市税务局 市税务局
            人民银行 | CITY     | 人行贵阳中心支行 人行                                                   | 人行贵阳中心支行 人行
            消防队   | COUNTY   | 消防救援大队                                                            | -
            消防救援局 | STATE  | 国家消防救援局 应急管理部                                               | 国家消防救援局
            发改委   | STATE    | 国家发展改革委 发展改革委                                               | 国家发展改革委 发展改革委
            法院     | CITY     | 市中级人民法院 市检察院                                                 | 市中级人民法院
            政务中心 | COUNTY   | 政务服务局                                                              | -
            """)
    void aNameThatIsAskedFindsTheNamesOfTheSameAgency(String asked, Level level, String held, String found) {
        List<String> names = List.of(held.split(" "));
        Duty duty = duty(names);
        var plan = new HeldPlan(plan(level, duty), REGISTER);

        String picture = REGISTER.find(asked)
                .map(agency -> String.join(" ", plan.named(duty, agency, LevelRule.AS_NAMED)))
                .filter(all -> !all.isEmpty())
                .orElse("-");

        assertThat(picture).isEqualTo(found);
    }

    private static Duty duty(List<String> names) {
        return new Duty(Role.RESPONSIBLE, names, false, SectionPath.ROOT, "p:0", new SourceSpan(0, 1), "一件事");
    }

    private static Plan plan(Level level, Duty duty) {
        var facts = new PlanFacts(
                "p",
                "一个方案",
                Optional.empty(),
                Optional.of(level),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var clause = new Clause("p:0", SectionPath.ROOT, "责任", new SourceSpan(0, 1), Placing.AS_WRITTEN, List.of(), "");
        return new Plan(
                facts, "plans/p.txt", List.of(), List.of(clause), List.of(duty), List.of(), List.of(), List.of());
    }
}
