package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a question is cut; `?` behind a word that nothing knows, `°` behind a cue.
class SegmenterTest {
    private final Segmenter segmenter =
            new Segmenter(Lexicon.builtIn(), Set.of("老年人", "老年", "科学", "素质", "科学素质", "提升", "app"));

    private static String drawn(List<Token> tokens) {
        return tokens.stream()
                .map(token -> switch (token) {
                    case Token.CueWord cue -> cue.text() + "°";
                    case Token.Known known -> known.text();
                    case Token.Unknown unknown -> unknown.text() + "?";
                    case Token.Year year -> "<" + year.year() + ">";
                    case Token.Gap gap -> "_";
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            老年人科学素质由谁牵头 | 老年人 科学素质 由° 谁° 牵头°
            老年人，科学 | 老年人 _ 科学
            2025年达到 | <2025> 达到°
            2025达到 | <2025> 达到°
            2000人次 | 2000? 人次°
            12025是什么 | 12025? 是什么°
            科普app是什么 | 科? 普? app 是什么°
            牵头部门 | 牵头部门°
            饕餮老年人 | 饕? 餮? 老年人
            """)
    void theCheapestCutWins(String text, String expected) {
        String folded = Fold.of(text);
        assertThat(drawn(segmenter.cut(folded, new boolean[folded.length()]))).isEqualTo(expected);
    }

    @Test
    void whatWasReadAlreadyIsAGap() {
        boolean[] taken = {true, true, true, false, false};
        assertThat(drawn(segmenter.cut("老年人科学", taken))).isEqualTo("_ _ _ 科学");
    }

    @Test
    void theTokensAreTheQuestion() {
        String folded = Fold.of("请问2025年：老年人科学素质（app）由谁牵头？12.5%呢");
        String together = segmenter.cut(folded, new boolean[folded.length()]).stream()
                .map(Token::text)
                .collect(Collectors.joining());
        assertThat(together).isEqualTo(folded);
    }
}
