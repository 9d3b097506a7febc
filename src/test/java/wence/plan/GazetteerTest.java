package wence.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            金凤区老年人行动由谁牵头 | [宁夏回族自治区银川市金凤区]老年人行动由谁牵头
            浙江省的目标 | [浙江省]的目标
            宁夏和西夏区 | [宁夏回族自治区]和[宁夏回族自治区银川市西夏区]
            银川市西夏区教育局 | [宁夏回族自治区银川市西夏区]教育局
            宁夏银川市西夏区教育局 | [宁夏回族自治区银川市西夏区]教育局
            宁夏自治区科协 | [宁夏回族自治区]科协
            银川有哪些任务 | [宁夏回族自治区银川市]有哪些任务
            吉林市和吉林省 | [吉林省吉林市]和[吉林省]
            海南的目标 | [海南省]的目标
            海南藏族自治州 | [青海省海南藏族自治州]
            恩施州 | [湖北省恩施土家族苗族自治州]
            朝阳区 | [北京市朝阳区 / 吉林省长春市朝阳区]
            北京市朝阳区 | [北京市朝阳区]
            仙桃市 | [湖北省仙桃市]
            南京鼓楼区 | [江苏省南京市鼓楼区]
            香港 | [香港特别行政区]
            中卫市和中卫 | [宁夏回族自治区中卫市]和[宁夏回族自治区中卫市]
            阳泉市城区 | [山西省阳泉市城区]
            易县怎么做 | [河北省保定市易县]怎么做
            马鞍山市和县 | [安徽省马鞍山市和县]
            """)
    void theseArePlaces(String text, String expected) {
        assertThat(picture(text, Set.of())).isEqualTo(expected);
    }

    private String picture(String text, Set<Place> known) {
        var out = new StringBuilder();
        int from = 0;
        for (PlaceMention mention : gazetteer.findIn(text, known)) {
            out.append(text, from, mention.start())
                    .append(mention.places().stream().map(Place::path).collect(Collectors.joining(" / ", "[", "]")));
            from = mention.end();
        }
        return out.append(text.substring(from)).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "朝阳产业",
                "西夏王陵",
                "沿海城市",
                "新兴城市群",
                "省市和县",
                "中心城区",
                "老城区改造",
                "贺兰山东麓",
                "其中卫生健康委牵头",
                "四平方公里",
                "确保定期开展",
                "重大庆典",
                "城市社区",
                "农村地区",
                "长治久安",
                "大理石",
                "全区各市县",
                "",
            })
    void theseAreNoPlaces(String text) {
        assertThat(gazetteer.findIn(text)).isEmpty();
    }

    @Test
    void aCountysShortNameCountsWhenItsPlanIsHeld() {
        Place xixia = gazetteer.find("银川市西夏区").orElseThrow();

        assertThat(picture("西夏的老年人行动，金凤呢", Set.of(xixia))).isEqualTo("[宁夏回族自治区银川市西夏区]的老年人行动，金凤呢");
        assertThat(picture("西夏区", Set.of(xixia))).isEqualTo("[宁夏回族自治区银川市西夏区]");
    }

    @Test
    void aPlaceKnowsWhatItBelongsTo() {
        Place xixia = gazetteer.find("西夏区").orElseThrow();

        assertThat(xixia.isWithin(gazetteer.find("宁夏").orElseThrow())).isTrue();
        assertThat(xixia.isWithin(gazetteer.find("浙江省").orElseThrow())).isFalse();
        assertThat(gazetteer.find("朝阳区")).isEmpty();
        assertThat(gazetteer.find("桃花源")).isEmpty();
    }
}
