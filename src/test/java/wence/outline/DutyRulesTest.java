package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wence.plan.Plan;

/// Rules on duties that a plan says once, and duties that sentences state.
class DutyRulesTest {
    private static Plan plan(String text) {
        return PublishedPlans.read(text).plan();
    }

    private static String rows(String text) {
        return plan(text).duties().stream()
                .map(d -> d.section() + " | " + d.item() + " | " + d.role().label() + " "
                        + String.join("、", d.agencies()) + (d.openEnded() ? "…" : ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theFirstNameLeadsFromThePlaceOnWhereThePlanSaysSo() {
        assertThat(rows("""
                （一）甲。做好甲。（责任单位：省科协、省教育厅）
                （二）乙。做好乙。（责任单位：省经信厅、省科技厅，列第一位的为牵头单位，下同）
                （三）丙。做好丙。（责任单位：省数据局、省财政厅、省审计厅等）
                （四）丁。做好丁。（责任单位：省林业局）
                （五）戊。做好戊。（省教育厅牵头，省科协配合）
                （六）己。做好己。（责任单位：、省司法厅、省公安厅）
                """)).isEqualTo("""
                （一） | 甲 | responsible 省科协、省教育厅
                （二） | 乙 | lead 省经信厅
                （二） | 乙 | responsible 省科技厅
                （三） | 丙 | lead 省数据局
                （三） | 丙 | responsible 省财政厅、省审计厅…
                （四） | 丁 | lead 省林业局
                （五） | 戊 | lead 省教育厅
                （五） | 戊 | support 省科协
                （六） | 己 | responsible 省司法厅、省公安厅""");
    }

    @Test
    void aRuleWithoutXiatongHoldsForItsOwnBracket() {
        assertThat(rows("""
                （一）甲。做好甲。（责任单位：省科协、省教育厅，排在首位的为牵头单位）
                （二）乙。做好乙。（责任单位：省经信厅、省科技厅）
                """)).isEqualTo("""
                （一） | 甲 | lead 省科协
                （一） | 甲 | responsible 省教育厅
                （二） | 乙 | responsible 省经信厅、省科技厅""");
    }

    @Test
    void aNoteBelowTheListsHoldsForAllOfThem() {
        assertThat(rows("""
                （一）甲。做好甲。（责任单位：省科协、省教育厅）
                （二）乙。做好乙。（责任单位：省经信厅、省科技厅）
                注：责任单位中排在第一位的为牵头单位。
                """)).isEqualTo("""
                （一） | 甲 | lead 省科协
                （一） | 甲 | responsible 省教育厅
                （二） | 乙 | lead 省经信厅
                （二） | 乙 | responsible 省科技厅""");
    }

    @Test
    void whoTakesPartInAllThatFollowsIsSaidOnce() {
        assertThat(rows("""
                （一）甲。做好甲。（责任单位：省科协。以下均需各市、县（市、区）政府落实，不再列出）
                （二）乙。做好乙。（责任单位：省经信厅）
                """)).isEqualTo("""
                （一） | 甲 | responsible 省科协
                （一） | 甲 | responsible 各市、县（市、区）政府
                （二） | 乙 | responsible 省经信厅
                （二） | 乙 | responsible 各市、县（市、区）政府""");
    }

    @Test
    void aDefaultPartyIsCitedWhereItIsSaid() {
        Plan plan = plan("""
                （一）甲。做好甲。（责任单位：省科协。以下均需各市政府落实，不再列出）
                （二）乙。做好乙。（责任单位：省经信厅）
                """);
        var last = plan.duties().getLast();
        assertThat(plan.clause(last.clause()).text()).contains("以下均需各市政府落实");
        assertThat(last.section().toString()).isEqualTo("（二）");
    }

    @Test
    void aSentenceMayNameALead() {
        assertThat(rows("""
                （一）加强领导。由省数据局牵头，会同相关部门共同推进数据集建设；各责任单位按照职责分工落实。
                （二）建立机制。市教育局牵头会同各有关部门建立工作组，谋划建设。
                （三）市场监测。国家发展改革委及国家统计局会同有关部门负责建立预警系统。
                （四）创新。市科技局牵头，市财政局、市科协配合，建设实验室。
                """)).isEqualTo("""
                （一） | 加强领导 | lead 省数据局
                （一） | 加强领导 | support 相关部门
                （二） | 建立机制 | lead 市教育局
                （二） | 建立机制 | support 各有关部门
                （三） | 市场监测 | responsible 国家发展改革委、国家统计局
                （三） | 市场监测 | support 有关部门
                （四） | 创新 | lead 市科技局
                （四） | 创新 | support 市财政局、市科协""");
    }

    @Test
    void sentencesThatNameNobodyInParticularStateNoDuty() {
        assertThat(rows("""
                （一）支持龙头企业牵头组建创新联合体。
                （二）各级科协组织负责牵头实施科学素质纲要。
                （三）实施机构牵头或委托第三方机构开展评估。
                （四）医联体牵头医院牵头、成员单位共同参与，成立转诊中心。
                （五）本办法由市教育局负责解释。
                （六）办公室主任由市科协主要负责人兼任。
                （七）技工院校内由人力资源社会保障行政部门负责。
                （八）涉及多个部门的工作，牵头部门要加强协调。
                """)).isEmpty();
    }

    @Test
    void aChapterOnWhoDoesWhatNamesDepartmentsByTheirField() {
        assertThat(rows("""
                五、责任分工
                市、区财政部门负责本级补贴资金保障，加强监管。
                民政部门负责组织实施。
                其他有关部门负责做好配合工作。
                """)).isEqualTo("""
                五 | 市、区财政部门负责本级补贴资金保障 | responsible 市、区财政部门
                五 | 民政部门负责组织实施 | responsible 民政部门""");
    }

    @Test
    void itemsOfOneSectionAreToldApartByWhatTheyBeginWith() {
        assertThat(rows("""
                （一）鼓励创业。营造环境。完善服务。（市场监管总局负责）鼓励退役运动员投身产业。（体育总局、教育部负责）
                """)).isEqualTo("""
                （一） | 鼓励创业 | responsible 市场监管总局
                （一） | 鼓励退役运动员投身产业 | responsible 体育总局、教育部""");
    }

    @Test
    void aListAfterTheOnlyItemIsTheSectionsAndTheLastSectionKeepsItsOwn() {
        assertThat(Drawing.duties(plan("""
                一、行动
                （一）甲行动。
                1.做好甲一。要认真。
                牵头部门：教育局
                （二）乙行动。要认真。
                牵头部门：科技局
                二、附则
                """))).isEqualTo("""
                一/（一） | lead 教育局
                一/（二） | lead 科技局""");
    }

    @Test
    void anItemThatLostItsHeadingKeepsItsDuties() {
        assertThat(rows("""
                1.设立专项资金，支持企业。（责任单位：区财政局） 区属企业减免租金。（责任单位：区国资委） 3.优化服务，加快办理。（责任单位：区商务局）
                """)).isEqualTo("""
                1 | 设立专项资金，支持企业 | responsible 区财政局
                2 | 区属企业减免租金 | responsible 区国资委
                3 | 优化服务，加快办理 | responsible 区商务局""");
    }
}
