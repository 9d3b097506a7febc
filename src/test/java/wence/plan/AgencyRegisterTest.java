package wence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyRegisterTest {
    private final AgencyRegister register = AgencyRegister.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            自治区卫生健康委 | health | PROVINCE
            卫健局 | health | CITY COUNTY
            卫健委 | health | STATE PROVINCE CITY COUNTY
            市卫生健康委员会 | health | CITY
            国家卫生健康委 | health | STATE
            省卫健康委 | health | PROVINCE
            人社局 | human-resources | CITY COUNTY
            人力资源社会保障厅 | human-resources | PROVINCE
            人力资源和社会保障局 | human-resources | CITY COUNTY
            省人力社保厅 | human-resources | PROVINCE
            人力资源社会保障部 | human-resources | STATE
            自治区党委组织部 | organization | PROVINCE
            组织部 | organization | PROVINCE CITY COUNTY
            区委组织部 | organization | COUNTY
            中共银川市西夏区委组织部 | organization | COUNTY @银川市西夏区
            团委 | youth-league | STATE PROVINCE CITY COUNTY TOWNSHIP
            团市委 | youth-league | CITY
            团省委 | youth-league | PROVINCE
            共青团 | youth-league | STATE PROVINCE CITY COUNTY TOWNSHIP
            共青团中央 | youth-league | STATE
            共青团宁夏区委 | youth-league | PROVINCE
            共青团西夏区委 | youth-league | COUNTY
            总工会 | trade-union | PROVINCE CITY COUNTY
            工会 | trade-union | STATE PROVINCE CITY COUNTY TOWNSHIP
            市总工会 | trade-union | CITY
            文旅广电局 | culture-tourism+broadcasting | CITY COUNTY
            文化和旅游厅 | culture-tourism | PROVINCE
            市文化旅游和广播电视局 | culture-tourism+broadcasting | CITY
            农业农村和水务局（乡村振兴服务中心） | agriculture+water+rural-revitalization | CITY COUNTY
            住房城乡建设和交通局 | housing+transport | CITY COUNTY
            市场监管局西夏区分局 | market-regulation | COUNTY @西夏区
            省市场监管局（省知识产权局） | market-regulation+intellectual-property | PROVINCE
            省市场监督管理局 | market-regulation | PROVINCE
            生态环境分局 | ecology | COUNTY
            科技局 | science | CITY COUNTY
            科技厅 | science | PROVINCE
            应急厅 | emergency | PROVINCE
            自然资源和规划局 | natural-resources | CITY COUNTY
            市规划资源局 | natural-resources | CITY
            北京市教委 | education | PROVINCE @北京市
            市教育体育局 | education+sports | CITY
            宣传部 | publicity | PROVINCE CITY COUNTY
            发展改革委 | development-reform | STATE PROVINCE CITY COUNTY
            发改局 | development-reform | CITY COUNTY
            工业和信息化厅 | industry | PROVINCE
            省经信厅 | industry | PROVINCE
            老干部服务中心 | veteran-cadres | STATE PROVINCE CITY COUNTY TOWNSHIP
            党校（行政学院） | party-school | PROVINCE CITY COUNTY
            人行贵阳中心支行 | central-bank | CITY @贵阳
            人民银行沈阳分行 | central-bank | PROVINCE CITY COUNTY @沈阳
            人行营业管理部 | central-bank | STATE PROVINCE CITY COUNTY TOWNSHIP
            贵州银保监局 | financial-regulation | PROVINCE @贵州
            遂宁银保监分局 | financial-regulation | CITY COUNTY @遂宁
            国家税务总局西夏区税务局 | taxation | COUNTY @西夏区
            国家统计局北京调查总队 | statistics | PROVINCE @北京
            贵阳海关 | customs | PROVINCE CITY COUNTY @贵阳
            市场监管总局 | market-regulation | STATE
            省委金融办 | local-finance | PROVINCE
            市委办公室 | party-office | CITY
            市政府办公室 | government-office | CITY
            省政务和数据局 | data+government-services | PROVINCE
            中国科协 | science-association | STATE
            教育局(体育局) | education+sports | CITY COUNTY
            、区市场监管局 | market-regulation | COUNTY
            """)
    void aWrittenNameMeansTheseBodiesAtTheseLevels(String name, String bodies, String levels) {
        assertThat(register.find(name).map(AgencyRegisterTest::picture)).contains(bodies + " | " + levels);
    }

    private static String picture(Agency agency) {
        return String.join("+", agency.keys()) + " | "
                + agency.levels().stream().map(Level::name).collect(Collectors.joining(" "))
                + agency.place().map(place -> " @" + place).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各成员单位",
                "西夏区全民科学素质工作领导小组各成员单位",
                "各市、县（区）人民政府",
                "各县〔市、区〕政府",
                "各高等院校",
                "各有关部门",
                "相关省级部门",
                "交发集团",
                "之江实验室",
                "管委会",
                "市人民政府",
                "教育",
                "",
                " ",
                "（）",
            })
    void aGroupOrACompanyIsNoDepartment(String name) {
        assertThat(register.find(name)).isEmpty();
    }

    @Test
    void aVeryLongNameIsNoneAndTakesNoTime() {
        assertThat(register.find("市".repeat(100_000))).isEmpty();
        assertThat(register.find("市".repeat(40))).isEmpty();
    }

    @Test
    void anAgencyOfAnotherLevelOrPlaceIsNotTakenForIt() {
        assertThat(canBe("科技局", "科技厅")).isFalse();
        assertThat(canBe("区科技局", "科技局")).isTrue();
        assertThat(canBe("自治区科协", "科协")).isTrue();
        assertThat(canBe("西夏区教育局", "金凤区教育局")).isFalse();
        assertThat(canBe("交通局", "住房城乡建设和交通局")).isTrue();
        assertThat(agency("科协").at(Level.COUNTY).canBe(agency("自治区科协"))).isFalse();
        assertThat(agency("科技厅").at(Level.COUNTY).level()).contains(Level.PROVINCE);
    }

    private boolean canBe(String one, String other) {
        return agency(one).canBe(agency(other));
    }

    private Agency agency(String name) {
        return register.find(name).orElseThrow();
    }

    @Test
    void aBodyKnowsItsFullNames() {
        AgencyBody body = register.body("health");

        assertThat(body.fullName(Level.PROVINCE)).contains("卫生健康委员会");
        assertThat(body.fullName(Level.COUNTY)).contains("卫生健康局");
        assertThat(register.bodies()).hasSizeGreaterThan(90);
    }

    @Test
    void everyFullNameIsFound() {
        var lost = register.bodies().stream()
                .flatMap(body -> body.fullNames().stream()
                        .filter(name -> register.find(name)
                                .filter(agency -> agency.keys().contains(body.key()))
                                .isEmpty()))
                .toList();

        assertThat(lost).isEmpty();
    }

    @Test
    void aFurtherTableAddsNamesAndBodies() {
        String tsv = """
                # ours
                science-association\t群团\t=x\t科学技术协会\t\t\t科普中心\t\t
                space\t政府\tSpace\t航天局\t航天 宇航\t局 办\t\t\t
                """;

        var extended = (AgencyRegister.Extension.Extended) register.extendedBy("ours.tsv", tsv);

        assertThat(extended.register().find("区科普中心").map(AgencyRegisterTest::picture))
                .contains("science-association | COUNTY");
        assertThat(extended.register().find("市宇航办").map(AgencyRegisterTest::picture))
                .contains("space | CITY");
        assertThat(register.find("市宇航办")).isEmpty();
    }

    @Test
    void aMistakeInAFurtherTableIsNamedWithItsLine() {
        var mistaken = (AgencyRegister.Extension.Mistaken) register.extendedBy("ours.tsv", "# ours\nspace\t政府\n");

        assertThat(mistaken.mistakes()).containsExactly("ours.tsv 第2行：需要9列（用制表符分隔），实际2列");
    }

    @Test
    void anUnknownKeyIsAProgrammersMistake() {
        assertThatThrownBy(() -> register.body("moon")).hasMessage("no body with the key moon");
    }
}
