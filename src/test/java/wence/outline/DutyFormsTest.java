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
            责 任 单 位：市教育局、市科协                          > responsible 市教育局、市科协
            主办单位：市科协                                       > lead 市科协
            责任单位：市教育局；完成时限：2022年底前               > responsible 市教育局
            负责部门：海关总署，适用范围：福建自贸试验区           > responsible 海关总署
            责任单位：、区市场监管局、区司法局                     > responsible 区市场监管局、区司法局
            责任单位：市商务局、市财政局，各市、自治州人民政府，贵安新区管委会 > responsible 市商务局、市财政局、各市、自治州人民政府、贵安新区管委会
            责任单位：省人力社保厅，相关市、县（市、区）政府       > responsible 省人力社保厅、相关市、县（市、区）政府
            责任单位：各县（市）、区人民政府                       > responsible 各县（市）、区人民政府
            责任单位：市发展改革委、市住房和城乡建设局、市文化和旅游局 > responsible 市发展改革委、市住房和城乡建设局、市文化和旅游局
            责任单位：国家发展改革委及国家粮食局                   > responsible 国家发展改革委、国家粮食局
            责任单位：省农业农村厅和省林业局                       > responsible 省农业农村厅、省林业局
            责任单位：省数据局、省市场监管局等省级有关单位         > responsible 省数据局、省市场监管局…
            责任单位：财政部、邮政局等部门和企业                   > responsible 财政部、邮政局…
            责任单位：甲新区、乙产业园区、丙示范区管委会           > responsible 甲新区、乙产业园区、丙示范区管委会
            责任单位：区国资委、区政府集体资产监管办区住房城市建设委 > responsible 区国资委、区政府集体资产监管办、区住房城市建设委
            责任单位：省工业和信息化厅、广电局牵头                 > lead 省工业和信息化厅、广电局
            责任单位：省经信厅会同省财政厅负责                     > responsible 省经信厅 | support 省财政厅
            牵头：市科协；配合：市教育局、团市委                   > lead 市科协 | support 市教育局、团市委
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
            (责任单位:人行贵阳中心支行、贵州银保监局)              > responsible 人行贵阳中心支行、贵州银保监局
            [责任单位：市财政局，各县（市）区政府]                 > responsible 市财政局、各县（市）区政府
            【牵头单位：市教育局】                                 > lead 市教育局
            （责任单位：省经信厅、省科技厅〔列第一位的为牵头单位，下同〕，以下各项工作均需相关市、县（市、区）政府推进，不再单独列出） > responsible 省经信厅、省科技厅
            （生态环境部指导，试点城市政府负责落实。以下均需试点城市政府落实，不再列出） > guide 生态环境部 | responsible 试点城市政府
            （牵头单位：市科协，配合单位：市发展改革委、市国资委，各区、县级市） > lead 市科协 | support 市发展改革委、市国资委、各区、县级市
            （省总工会牵头，各地级以上市政府负责）                 > lead 省总工会 | responsible 各地级以上市政府
            （省卫生健康委牵头，省通信管理局、各地级以上市政府负责） > lead 省卫生健康委 | responsible 省通信管理局、各地级以上市政府
            （农业农村部、工业和信息化部牵头负责）                 > lead 农业农村部、工业和信息化部
            （省卫生健康委负责，省国资委按职责分工负责）           > responsible 省卫生健康委 | responsible 省国资委
            （国家发展改革委会同有关部门负责）                     > responsible 国家发展改革委 | support 有关部门
            （国家发展改革委牵头，会同有关部门负责）               > lead 国家发展改革委 | support 有关部门
            （工业和信息化部指导）                                 > guide 工业和信息化部
            （扶贫办、全国总工会、共青团中央等和各省级人民政府负责） > responsible 扶贫办、全国总工会、共青团中央、各省级人民政府
            （市科协牵头，市教育局、团市委配合）                   > lead 市科协 | support 市教育局、团市委
            （市教育局牵头，市财政局、各县区按照职责分工负责）     > lead 市教育局 | responsible 市财政局、各县区
            （责任单位：区国资委、区金融办                         > responsible 区国资委、区金融办
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
            （技工院校内由人力资源社会保障行政部门负责） > ''
            完善机制（政府主导、社会参与）。 > ''
            推进产学研（企业牵头）合作。 > ''
            """)
    void otherBracketsAndProseSayNothing(String text, String expected) {
        assertThat(Drawing.statements(BracketDuties.read(text))).isEqualTo(expected);
    }
}
