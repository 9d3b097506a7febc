package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a message is understood as, and which words of that are said back to the person.
class MendingTest {
    private static final QuestionReader READER = SmallPlans.reader(SmallPlans.catalog());

    private static String drawn(String typed) {
        Mended mended = READER.mended(typed);
        return mended.text() + " <" + String.join(" ", mended.readAs()) + ">";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            城观区老年人行动谁牵头 | 城关区老年人行动谁牵头 <城关区>
            清少年科学素质提升行动谁牵头 | 青少年科学素质提升行动谁牵头 <青少年科学素质提升行动>
            老年人行动由谁牵投 | 老年人行动由谁牵头 <牵头>
            卫建局牵头哪些任务 | 卫健局牵头哪些任务 <卫健局>
            科协配和哪些行动 | 科协配合哪些行动 <配合>
            """)
    void aSlipIsReadAsTheOneWordThatSoundsOrLooksTheSame(String typed, String understood) {
        assertThat(drawn(typed)).isEqualTo(understood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "残疾人科学素质提升行动由谁牵头",
                "东关区科协牵头哪些任务",
                "白银市老年人行动谁牵头",
                "多媒体教室建多少间",
                "老年人行动由谁牵头",
                "Who leads the action for the elderly?",
                "老年人 action 谁牵头",
                "老年人行动可写哪些内容"
            })
    void whatIsARealWordOrPlaceStaysAsItIs(String typed) {
        assertThat(drawn(typed)).isEqualTo(typed + " <>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            laonianren xingdong shui qiantou | 老年人行动谁牵头
            laonianrenxingdongshuiqiantou | 老年人行动谁牵头
            lǎo nián rén xíng dòng shuí qiān tóu | 老年人行动谁牵头
            lao3nian2ren2 xing2dong4 | 老年人行动
            老年人行动shui qiantou | 老年人行动谁牵头
            canjiren xingdong shui qiantou | canjiren 行动谁牵头
            """)
    void pinyinIsReadAsTheWordsOfThePlans(String typed, String understood) {
        assertThat(drawn(typed)).isEqualTo(understood + " <" + understood + ">");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到二零二五年比例是多少 | 到2025年比例是多少 <>
            二〇二五年比例是百分之十五吗 | 2025年比例是15%吗 <>
            六点五万人是什么指标 | 6.5万人是什么指标 <>
            三百二十万人次是什么指标 | 320万人次是什么指标 <>
            “十四五”期间培训多少人 | “十四五”期间培训多少人 <>
            百分之几 | 百分之几 <>
            """)
    void numbersAsTheyAreSpokenBecomeDigits(String typed, String understood) {
        assertThat(drawn(typed)).isEqualTo(understood);
    }

    @Test
    void aPastedTextIsLeftAlone() {
        String pasted = "这句话出自哪里：每年举办健康讲坐20场";
        assertThat(drawn(pasted)).isEqualTo(pasted + " <>");
    }
}
