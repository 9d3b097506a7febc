package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyBracketsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            （市商务局牵头；2025年底前完成）                       > lead 市商务局
            （市商务局牵头，2025年底前完成）                       > lead 市商务局
            （2025年底前完成，市商务局牵头）                       > lead 市商务局
            〔市商务局牵头，市税务局配合；2025年3月底前完成〕      > lead 市商务局 | support 市税务局
            （市商务局牵头，市税务局配合，2024—2026年持续推进）    > lead 市商务局 | support 市税务局
            （市商务局牵头，市税务局配合，长期推进）               > lead 市商务局 | support 市税务局
            （牵头领导：张伟；牵头单位：县教育局；配合单位：县财政局、县人社局） > lead 县教育局 | support 县财政局、县人社局
            （责任领导：王强；责任单位：市商务局）                 > responsible 市商务局
            （责任单位：市商务局；责任领导：王强）                 > responsible 市商务局
            （完成时限：2025年；牵头单位：市商务局）               > lead 市商务局
            （市领导：赵刚；市商务局牵头，市贸促会配合）           > lead 市商务局 | support 市贸促会
            （牵头单位：市商务局；责任单位：市市场监管局；2025年6月底前完成） > lead 市商务局 | responsible 市市场监管局
            （市商务局；市财政局、市税务局；2025年底前）           > ''
            （2025年底前完成）                                     > ''
            （责任领导：王强）                                     > ''
            """)
    void timesAndPersonsStandBesideTheBodies(String text, String expected) {
        assertThat(Drawing.statements(BracketDuties.read(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            （责任单位：市商务局（牵头）、市财政局、市税务局）     > lead 市商务局 | responsible 市财政局、市税务局
            （市商务局牵头、市财政局配合）                         > lead 市商务局 | support 市财政局
            （市商务局、市教育局牵头、市财政局、市税务局配合）     > lead 市商务局、市教育局 | support 市财政局、市税务局
            （市体育局牵头 市文广旅局配合）                        > lead 市体育局 | support 市文广旅局
            （市体育局 牵头，市文广旅局 配合）                     > lead 市体育局 | support 市文广旅局
            （市商务局总牵头，市财政局具体负责）                   > lead 市商务局 | responsible 市财政局
            （主办：市商务局；协办：市财政局）                     > lead 市商务局 | support 市财政局
            （市文广旅局、市商务局等9部门负责）                    > responsible 市文广旅局、市商务局…
            （责任单位：市商务局/市财政局）                        > responsible 市商务局、市财政局
            （责任单位：市住建局 市工信局）                        > responsible 市住建局、市工信局
            （责任单位：市委 宣传部、市发展 改革委）               > responsible 市委宣传部、市发展改革委
            （责任单位：①市卫生健康委；②市民政局）                 > responsible 市卫生健康委、市民政局
            """)
    void aRoleOrAMarkPartsTheNames(String text, String expected) {
        assertThat(Drawing.statements(BracketDuties.read(text))).isEqualTo(expected);
    }

    @Test
    void anOnlyItemKeepsItsListWhereItemsHaveListsOfTheirOwn() {
        assertThat(Drawing.duties(PublishedPlans.read("""
                        一、服务
                        1.任务甲。完善制度。
                        牵头单位：市商务局
                        2.任务乙。完善服务。
                        牵头单位：市教育局
                        二、法治
                        3.任务丙。加强保障。
                        牵头单位：市司法局
                        三、保障
                        """).plan())).isEqualTo("""
                一/1 | lead 市商务局
                一/2 | lead 市教育局
                二/3 | lead 市司法局""");
    }

    @Test
    void hostsAndHelpersMayStandOnLinesOfTheirOwn() {
        assertThat(Drawing.duties(PublishedPlans.read("""
                        一、服务
                        1.任务甲。开展活动。
                        主办：市科协。
                        协同：市民政局。
                        2.任务乙。开展演出。
                        主办：市文广旅局
                        协办：市体育局、市商务局
                        二、保障
                        """).plan())).isEqualTo("""
                一/1 | lead 市科协 | support 市民政局
                一/2 | lead 市文广旅局 | support 市体育局、市商务局""");
    }
}
