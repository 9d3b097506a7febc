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
                        """)).isEqualTo("体育发展工作方案 | 国务院办公厅 | STATE | - | - | 2018-12-21 | 国办发〔2018〕121号");
    }

    @Test
    void whatIsNotPlainlySaidStaysUnknown() {
        assertThat(drawn("请各单位认真执行。\n")).isEqualTo("请各单位认真执行。 | - | - | - | - | - | -");
        assertThat(drawn("某某方案（2025—2021年）\n2021年13月45日\n")).isEqualTo("某某方案（2025—2021年） | - | - | - | - | - | -");
    }

    @Test
    void aTextOnOneLineHasBlanksWhereLinesEnded() {
        String body = "为深入贯彻落实决策部署，切实加强防控能力建设，解决企业生产经营困难，制定以下措施。".repeat(6);
        assertThat(drawn("石政发〔2020〕3号-北京市石景山区人民政府关于印发《石景山区支持企业发展的若干措施》的通知 各街道办事处： 石景山区人民政府 2020年2月5日 " + body))
                .isEqualTo("石景山区支持企业发展的若干措施 | 北京市石景山区人民政府 | COUNTY | 石景山区 | - | 2020-02-05 | 石政发〔2020〕3号");
    }

    @Test
    void aNoticeMayBeThePlanItself() {
        assertThat(drawn("浙江省推进数字政府建设\n领导小组办公室关于统筹推进政务领域\n大模型应用的通知\n一、加强统筹规划\n"))
                .startsWith("浙江省推进数字政府建设领导小组办公室关于统筹推进政务领域大模型应用的通知 | - | PROVINCE");
    }

    @Test
    void figuresInFullWidthAreFigures() {
        assertThat(drawn("浙江省人民政府办公厅文件\n浙政办发〔２０２５〕３０ 号\n浙江省人民政府办公厅关于印发浙江省\n公共数据管理办法的通知\n２０２５ 年 ９ 月 １ 日\n"))
                .isEqualTo("浙江省公共数据管理办法 | 浙江省人民政府办公厅 | PROVINCE | 浙江省 | - | 2025-09-01 | 浙政办发〔2025〕30号");
    }

    @Test
    void aQuotedNumberIsNotThePlansOwn() {
        assertThat(drawn("某市实施方案\n根据《意见》（国办发〔2020〕4号）精神，制定本方案。\n")).endsWith("| - | -");
    }
}
