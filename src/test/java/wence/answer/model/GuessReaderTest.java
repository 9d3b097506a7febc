package wence.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wence.answer.Guess;
import wence.answer.Guess.Wish;
import wence.question.Language;

/// A guess is read from whatever a model sends, and what is no guess is none.
final class GuessReaderTest {
    private static final String WHOLE = """
            {"intent":"support","plans":["p-1"],"items":["农民行动","老年人行动"],"agencies":["科协"],"search":"谁配合"}""";

    @Test
    void anObjectIsReadWhateverStandsAroundIt() {
        var guess = new Guess(Wish.SUPPORT, List.of("p-1"), List.of("农民行动", "老年人行动"), List.of("科协"), "谁配合");
        assertThat(chinese(WHOLE)).contains(guess);
        assertThat(chinese("好的，结果如下：\n```json\n" + WHOLE + "\n```\n希望有帮助。")).contains(guess);
    }

    @Test
    void whatIsMissingOrOfAnotherKindIsLeftOut() {
        var empty = new Guess(Wish.CONTENTS, List.of(), List.of(), List.of(), "");
        assertThat(chinese("{}")).contains(empty);
        assertThat(chinese("{\"intent\":\"delete\",\"items\":\"农民\",\"plans\":null,\"search\":{}}"))
                .contains(empty);
        assertThat(chinese("{\"items\":[\"甲\",2,\"\",\" \",{\"a\":1},\"%s\"]}".formatted("长".repeat(101)))
                        .orElseThrow()
                        .items())
                .containsExactly("甲", "2");
    }

    @Test
    void fiveNamesAreEnough() {
        assertThat(chinese("{\"items\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"]}")
                        .orElseThrow()
                        .items())
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "}{", "{", "{\"items\":[", "{'items':[]}", "[1,2]"})
    void whatIsNoObjectIsNoGuess(String text) {
        assertThat(chinese(text)).isEmpty();
    }

    @Test
    void aTranslationIsTheFirstLineInChinese() {
        assertThat(GuessReader.read("Here it is:\n\n 农民行动由谁牵头？ \nBye", Language.ENGLISH)
                        .orElseThrow()
                        .search())
                .isEqualTo("农民行动由谁牵头？");
        assertThat(GuessReader.read("I cannot.", Language.ENGLISH)).isEmpty();
    }

    private static Optional<Guess> chinese(String text) {
        return GuessReader.read(text, Language.CHINESE);
    }
}
