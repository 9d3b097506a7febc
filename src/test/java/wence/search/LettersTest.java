package wence.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LettersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全民科学 | 全 全民 民 民科 科 科学 学",
                "全 民 科学 | 全 全民 民 民科 科 科学 学",
                "一、二 | 一 二",
                "到２０２５年 | 到 2025 年",
                "达到15%，0.5万 | 达 达到 到 15% 0.5 万",
                "Wi-Fi与5G | wi fi 与 5g",
                "1.培训 | 1 培 培训 训",
                "𠮷林 | 𠮷 𠮷林 林"
            })
    void aTextIsCutIntoCharactersPairsAndWords(String text, String tokens) {
        assertThat(String.join(" ", Letters.tokens(text))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "牵头部门: 卫健局、科协 | 牵头部门卫健局科协",
                "（２０２１—２０２５年） | 20212025年",
                "１５％ ，0.4万。 | 15%0.4万",
                "“十四五”期间 | 十四五期间",
                "A\u0000B\u3000C | abc"
            })
    void lettersAreWhatIsLeftWithoutBlanksAndPunctuation(String text, String letters) {
        assertThat(Letters.of(text)).isEqualTo(letters);
    }

    @Test
    void loneSurrogatesAndControlsAreBlanks() {
        assertThat(Letters.fold("甲\ud800乙\u0007\udc00")).isEqualTo("甲 乙  ");
    }
}
