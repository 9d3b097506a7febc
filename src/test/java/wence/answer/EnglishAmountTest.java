package wence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnglishAmountTest {
    @ParameterizedTest
    @CsvSource({
        "0.4万名以上, '4,000'",
        "6.5万人, '65,000'",
        "不少于5千人次, '5,000'",
        "2万亿元, '2,000,000,000,000'",
        "200亿元, '20,000,000,000'",
        "1.25万, '12,500'"
    })
    void multiplesBecomeDigits(String value, String amount) {
        assertThat(EnglishAmount.of(value)).contains(amount);
    }

    @ParameterizedTest
    @CsvSource({"15%", "2000人次以上", "一名", "百万人次以上", "3万至5万人"})
    void whatIsPlainOrNotOneNumberStaysAsItIs(String value) {
        assertThat(EnglishAmount.of(value)).isEmpty();
    }
}
