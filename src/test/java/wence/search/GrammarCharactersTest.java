package wence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GrammarCharactersTest {
    @Test
    void aPairAcrossACharacterOfGrammarIsNoWord() {
        assertThat(Stream.of("由谁", "的人", "业能", "老年", "大学", "的", "谁", "2025").filter(GrammarCharacters::isInPair))
                .containsExactly("由谁", "的人", "业能");
    }
}
