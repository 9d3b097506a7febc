package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wence.document.DocumentText;
import wence.plan.Gazetteer;
import wence.plan.PlanFacts;

final class TitlePageTest {
    private static final TitlePage TITLE_PAGE = new TitlePage(Gazetteer.builtIn());

    /// The facts, drawn as `title | issuer | level | place | period | date | number`.
    private static String drawn(String text) {
        PlanFacts facts = TITLE_PAGE.read("id", new DocumentText(text));
        return String.join(
                " | ",
                facts.title(),
                facts.issuer().orElse("-"),
                facts.level().map(Enum::name).orElse("-"),
                facts.place().orElse("-"),
                facts.period().map(period -> period.from() + "-" + period.to()).orElse("-"),
                facts.date().map(Object::toString).orElse("-"),
                facts.number().orElse("-"));
    }

    @Test
    void aTitleInOneLineNamesPlaceAndYears() {
        assertThat(drawn("浏阳市全民科学素质行动规划纲要实施方案（2021—2025年）\n一、总则\n"))
                .isEqualTo("浏阳市全民科学素质行动规划纲要实施方案（2021—2025年） | - | COUNTY | 长沙市浏阳市 | 2021-2025 | - | -");
    }

    @Test
    void aTitleBrokenOverLinesWithYearsOnTheirOwnIsOne() {
        assertThat(drawn("\n\n银川市西夏区全民科学素质行动 规划纲要实施方案\n\n(2021—2025年)\n\n为贯彻落实…\n"))
                .isEqualTo("银川市西夏区全民科学素质行动规划纲要实施方案(2021—2025年) | - | COUNTY | 银川市西夏区 | 2021-2025 | - | -");
        assertThat(drawn("附件 1\n\n浙江省推进工业互联网与人工智能\n融合赋能行动方案\n为深入贯彻\n"))
                .isEqualTo("浙江省推进工业互联网与人工智能融合赋能行动方案 | - | PROVINCE | 浙江省 | - | - | -");
    }

    @Test
    void aNoticeNamesIssuerNumberAndDay() {
        assertThat(drawn("""
                        国务院办公厅关于印发体育发展工作方案的通知
                        国办发〔2018〕121号
                        各省、自治区、直辖市人民政府：
                        现印发给你们，请认真贯彻执行。
                        2018年12月21日
                        """)).isEqualTo("体育发展工作方案 | 国务院办公厅 | - | - | - | 2018-12-21 | 国办发〔2018〕121号");
    }

    @Test
    void whatIsNotPlainlySaidStaysUnknown() {
        assertThat(drawn("请各单位认真执行。\n")).isEqualTo("请各单位认真执行。 | - | - | - | - | - | -");
        assertThat(drawn("某某方案（2025—2021年）\n2021年13月45日\n")).isEqualTo("某某方案（2025—2021年） | - | - | - | - | - | -");
    }
}
