package wence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.junit.jupiter.api.Test;

final class TokenCountsTest {
    private final TokenCounts counts = new TokenCounts();

    /// As Lucene gets them.
    private static Map<String, Integer> handedOver(TokenCounts counts) throws IOException {
        var tokens = new TreeMap<String, Integer>();
        try (var stream = new CountedTokens()) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            TermFrequencyAttribute frequency = stream.getAttribute(TermFrequencyAttribute.class);
            stream.put(counts);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.put(term.toString(), frequency.getTermFrequency());
            }
            stream.end();
        }
        return tokens;
    }

    @Test
    void aTokenCountsByEveryTextThatHasIt() throws IOException {
        counts.add("全民，2025年", 10);
        counts.add("全民", 6);
        assertThat(handedOver(counts)).hasToString("{2025=10, 全=16, 全民=16, 年=10, 民=16}");
    }

    @Test
    void countsOfTwoTextsAddUp() throws IOException {
        var others = new TokenCounts();
        others.add("民 5g", 3);
        counts.add("全民", 1);
        counts.add(others);
        assertThat(handedOver(counts)).hasToString("{5g=3, 全=1, 全民=1, 民=4}");
    }

    @Test
    void charactersBeyondSixteenBitsAreWhole() throws IOException {
        counts.add("𠮷林", 1);
        assertThat(handedOver(counts)).hasToString("{林=1, 𠮷=1, 𠮷林=1}");
    }

    @Test
    void tensOfThousandsOfTokensKeepTheirCounts() throws IOException {
        String text = IntStream.range(0, 20_000)
                .mapToObj(i -> Character.toString(0x4E00 + i))
                .collect(Collectors.joining());
        counts.add(text, 1);
        counts.add(text, 1);
        assertThat(handedOver(counts))
                .hasSize(39_999)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(2));
    }

    @Test
    void nothingIsLeftWhenTheyAreCleared() throws IOException {
        counts.add("全民，2025年", 10);
        counts.clear();
        assertThat(handedOver(counts)).isEmpty();
    }
}
