package wence.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.plan.Gazetteer;

/// Which plans the words of a question name; `_` stands for the characters that name them.
class ScopeReaderTest {
    private static final ScopeReader READER = new ScopeReader(SmallPlans.catalog(), Gazetteer.builtIn());

    private static final ScopeReader OF_MANY = new ScopeReader(SmallPlans.manyPlans(), Gazetteer.builtIn());

    private static String drawn(String text) {
        return drawn(READER, text);
    }

    private static String drawn(ScopeReader reader, String text) {
        String folded = Fold.of(text);
        boolean[] taken = new boolean[folded.length()];
        Scope scope = reader.read(folded, taken);
        var rest = new StringBuilder();
        for (int i = 0; i < taken.length; i++) {
            rest.append(taken[i] ? '_' : folded.charAt(i));
        }
        String plans = String.join("+", scope.plans().stream().sorted().toList());
        return rest + " " + scope.elsewhere().map(place -> "not:" + place).orElse(plans.isEmpty() ? "any" : plans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甘肃省谁牵头 | ___谁牵头 gansu
            甘肃谁牵头 | __谁牵头 gansu
            全省谁牵头 | __谁牵头 gansu
            城关区谁牵头 | ___谁牵头 chengguan
            兰州市城关区谁牵头 | ______谁牵头 chengguan
            甘肃省兰州市城关区谁牵头 | _________谁牵头 chengguan
            甘肃和城关区谁牵头 | __和___谁牵头 chengguan+gansu
            甘肃省城关区对照 | ______对照 chengguan+gansu
            兰州市谁牵头 | ___谁牵头 not:兰州市
            青海省谁牵头 | ___谁牵头 not:青海省
            城关区的兰州市级科普基地 | ___的兰州市级科普基地 chengguan
            谁牵头 | 谁牵头 any
            """)
    void placesNamePlans(String text, String expected) {
        assertThat(drawn(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            人形机器人方案谁牵头 | _______谁牵头 robots
            人形机器人发展实施方案谁牵头 | ___________谁牵头 robots
            甘肃省人形机器人方案谁牵头 | __________谁牵头 robots
            粮食应急预案里谁负责治安 | ______里谁负责治安 grain
            科学素质行动方案谁牵头 | ________谁牵头 chengguan+gansu
            青水省谁牵头 | ___谁牵头 water
            实施方案谁牵头 | 实施方案谁牵头 any
            人才方案谁牵头 | 人才方案谁牵头 any
            """)
    void aPieceOfATitleNamesPlans(String text, String expected) {
        assertThat(drawn(OF_MANY, text)).isEqualTo(expected);
    }
}
