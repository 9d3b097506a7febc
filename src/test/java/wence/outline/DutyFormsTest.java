package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            牵头部门：人社局、总工会                               > lead 人社局、总工会
            牵头部门: 卫健局、科协                                 > lead 卫健局、科协
            配合部门 ：宣传部、妇联。                              > support 宣传部、妇联
            配合单位：科技局、妇联等                               > support 科技局、妇联…
            责任单位：省经信厅、省科技厅等有关部门                 > responsible 省经信厅、省科技厅…
            牵头部门：党校（行政学院）、农业农村和水务局（乡村振兴服务中心） > lead 党校（行政学院）、农业农村和水务局（乡村振兴服务中心）
            责任单位：省经信厅，各市、县〔市、区〕政府             > responsible 省经信厅、各市、县〔市、区〕政府
            责任单位：省发展改革委及相关省级部门                   > responsible 省发展改革委、相关省级部门
            责任单位：市商务局、经济技术开发区、化工园区管委会     > responsible 市商务局、经济技术开发区、化工园区管委会
            责任单位：省发展改革委牵头，省财政厅按职责分工负责     > lead 省发展改革委 | responsible 省财政厅
            指导部门：省教育厅                                     > guide 省教育厅
            """)
    void aLabelGoesBeforeItsList(String text, String expected) {
        assertThat(Drawing.statements(LabelledDuties.read(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            完善机制。（责任单位：省经信厅、省市场监管局（省知识产权局）） > responsible 省经信厅、省市场监管局（省知识产权局）
            〔责任单位：省委宣传部、省数据局〕                     > responsible 省委宣传部、省数据局
            （牵头单位：市财政局；责任单位：市工信局、市卫生健康委） > lead 市财政局 | responsible 市工信局、市卫生健康委
            （牵头单位：市科协，配合单位：市发展改革委、市国资委）   > lead 市科协 | support 市发展改革委、市国资委
            （省经信厅牵头，省公安厅、省国资委按职责分工负责）     > lead 省经信厅 | responsible 省公安厅、省国资委
            （省发展改革委牵头，省财政厅、省市场监管局等配合）     > lead 省发展改革委 | support 省财政厅、省市场监管局…
            （财政部、人民银行负责）                               > responsible 财政部、人民银行
            （商务部指导，供销合作总社参与）                       > guide 商务部 | support 供销合作总社
            （税务总局、财政部负责，排在第一位的部门为牵头部门，下同） > responsible 税务总局、财政部
            """)
    void aBracketMaySayWhoDoesWhat(String text, String expected) {
        assertThat(Drawing.statements(BracketDuties.read(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            每所学校配备一名专（兼）职教师。 > ''
            各类项目（专项、基金等）承担单位。 > ''
            “三长”人员（医院院长、学校校长、农技站站长）负责。 > ''
            各级科协组织负责牵头实施科学素质纲要。 > ''
            """)
    void otherBracketsAndProseSayNothing(String text, String expected) {
        assertThat(Drawing.statements(BracketDuties.read(text))).isEqualTo(expected);
    }
}
