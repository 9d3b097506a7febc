package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private final Wording wording = Wording.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            老年人科學素質提升行動由誰牽頭？ | 老年人科学素质提升行动由谁牵头?
            寧夏的衛生健康委負責什麼 | 宁夏的卫生健康委负责什么
            領導幹部和公務員 | 领导干部和公务员
            農業農村廳、團委、婦聯 | 农业农村厅、团委、妇联
            科普基礎設施工程覆蓋範圍 | 科普基础设施工程覆盖范围
            實施計畫的答覆，隨著發展 | 实施计划的答复,随着发展
            乾隆年間的著作，乾淨 | 乾隆年间的著作,干净
            后來和皇后，鹽池縣 | 后来和皇后,盐池县
            ２０２５年目标１５％ | 2025年目标15%
            ＷＨＯ　ｌｅａｄｓ | WHO leads
            西夏区（市场监管局）：谁？ | 西夏区(市场监管局):谁?
            老年人👵🏻由谁牵头 | 老年人👵🏻由谁牵头
            “十四五”期间 | “十四五”期间
            老年人 http://example.com/a?b=1#c，由谁牵头 HTTPS://例 | 老年人 ,由谁牵头 HTTPS://例
            老年人由谁牵头（见www.example.com） | 老年人由谁牵头(见 )
            瞭望塔在瀋陽和沈阳 | 瞭望塔在沈阳和沈阳
            已是简体的文字不变：了解、藏族、里程、面包 | 已是简体的文字不变:了解、藏族、里程、面包
            """)
    void aQuestionIsBroughtToThePlansForm(String written, String plain) {
        assertThat(wording.plain(written)).isEqualTo(plain);
    }

    @Test
    void whatNobodySeesIsTakenOut() {
        assertThat(wording.plain("\u0000老\u0007年人\u200B行\uFEFF动\u202E")).isEqualTo("老年人行动");
        assertThat(wording.plain("谁\uD83D牵\uDE00头")).isEqualTo("谁牵头");
        assertThat(wording.plain("❤\uFE0F")).isEqualTo("❤");
    }

    @Test
    void blanksAreSingleAndTrimmed() {
        assertThat(wording.plain(" \t老年人\u3000\u00A0行动\r\n由谁牵头\n")).isEqualTo("老年人 行动 由谁牵头");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n", "\u0000\u0001", "\uD800"})
    void nothingVisibleIsEmpty(String written) {
        assertThat(wording.plain(written)).isEmpty();
    }

    @Test
    void aVeryLongTextIsCut() {
        String written = "老年人科學素質".repeat(15_000) + "\uD83D\uDC75";

        assertThat(Wording.isTooLong(written)).isTrue();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(wording.plain(written)).hasSize(Wording.LONGEST));
        assertThat(wording.plain("👵".repeat(5_000))).hasSize(Wording.LONGEST);
        assertThat(wording.plain("x" + "👵".repeat(5_000))).hasSize(Wording.LONGEST - 1);
        assertThat(wording.plain("\uFDFA".repeat(50_000))).hasSizeLessThanOrEqualTo(Wording.LONGEST);
        assertThat(Wording.isTooLong("谁")).isFalse();
    }
}
