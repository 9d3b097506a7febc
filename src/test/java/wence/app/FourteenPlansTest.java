package wence.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions of an examiner who knew only the texts, on the two plans and other published ones,
/// where these are at hand: how many are answered as expected, and how few are answered wrongly.
///
/// `fourteen.jsonl` was at hand while the wordings were worked on, `fourteen-unseen.jsonl` was
/// not; `four-more.jsonl` is about four texts that are further from action plans.
final class FourteenPlansTest {
    private static final Path OTHERS = Path.of("../shared/plans");
    private static final List<String> TWELVE = List.of(
            "zj_05",
            "zj_08",
            "zj_14",
            "zj_18",
            "zj_23",
            "zj_37",
            "gov_国办发2018-121",
            "gov_国办发2018-129",
            "gov_国办发2019-2",
            "gov_国发2019-4",
            "gz_",
            "cov_北京");
    private static final List<String> FOUR = List.of("zj_19", "gov_国办函2018-71", "cov_沈阳", "cov_石景山");

    @ParameterizedTest
    @CsvSource({"fourteen.jsonl, 0.95, 0.02", "fourteen-unseen.jsonl, 0.84, 0.04"})
    void ofTwelveOtherPlansMostAreRightAndFewAreWrong(
            String file, double leastRight, double mostWrong, @TempDir Path directory) throws Exception {
        mostAreRightAndFewAreWrong(file, TWELVE, leastRight, mostWrong, directory);
    }

    @ParameterizedTest
    @CsvSource("four-more.jsonl, 0.91, 0.08")
    void ofFourMorePlansMostAreRightAndFewAreWrong(
            String file, double leastRight, double mostWrong, @TempDir Path directory) throws Exception {
        mostAreRightAndFewAreWrong(file, FOUR, leastRight, mostWrong, directory);
    }

    private static void mostAreRightAndFewAreWrong(
            String file, List<String> openings, double leastRight, double mostWrong, Path directory) throws Exception {
        assumeThat(OTHERS).isDirectory();
        List<Path> texts = texts(openings);
        assumeThat(texts).hasSameSizeAs(openings);
        Path home = Run.home(directory);
        var arguments = new ArrayList<>(List.of("--home", home.toString(), "add"));
        texts.forEach(text -> arguments.add(text.toString()));
        assertThat(Run.of(arguments.toArray(String[]::new)).status()).isZero();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/questions", file));
        try (Holdings holdings = Holdings.open(new Home(home))) {
            Evaluation evaluation = Evaluation.run(holdings.answerer(), lines);
            assertThat(share(evaluation, asked -> asked.verdict().isRight())).isGreaterThan(leastRight);
            assertThat(share(evaluation, asked -> asked.verdict() == Verdict.WRONG))
                    .isLessThan(mostWrong);
        }
    }

    private static List<Path> texts(List<String> openings) throws IOException {
        try (Stream<Path> all = Files.list(OTHERS)) {
            return all.filter(text ->
                            openings.stream().anyMatch(text.getFileName().toString()::startsWith))
                    .sorted()
                    .toList();
        }
    }

    private static double share(Evaluation evaluation, Predicate<Asked> counted) {
        return evaluation.asked().stream().filter(counted).count()
                / (double) evaluation.asked().size();
    }
}
