package wence.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RetrievalFiguresTest {
    @Test
    void anAnswerInThirdPlaceHasHalfTheGain() {
        RetrievalScores scores = RetrievalScores.of(List.of("a", "b", "c"), Set.of("c"));
        assertThat(scores.ndcg()).isCloseTo(0.5, within(1e-9));
        assertThat(scores.reciprocal()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(scores.recall10()).isEqualTo(1);
    }

    @Test
    void whatIsNotAmongTheFirstTenCountsForTheHundredAlone() {
        List<String> ranking = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a");
        assertThat(RetrievalScores.of(ranking, Set.of("a", "b"))).isEqualTo(new RetrievalScores(0, 0, 0, 0.5));
    }

    @Test
    void theSameScoresDoNotDiffer() {
        double[] scores = {0.1, 0.5, 0.9};
        assertThat(PairedTest.p(scores, scores)).isEqualTo(1);
    }

    @Test
    void aDifferenceInEveryPairIsNoChance() {
        var one = new double[30];
        var other = new double[30];
        for (int i = 0; i < one.length; i++) {
            one[i] = 0.5 + i / 100.0;
            other[i] = i / 100.0;
        }
        assertThat(PairedTest.p(one, other)).isLessThan(0.001);
    }

    @Test
    void aNumberThatPartsTheTwoKindsRefusesAllOfOne() {
        Refusals refusals = Refusals.of(new double[] {0.7, 0.8, 0.9}, new double[] {0.1, 0.2});
        assertThat(refusals.area()).isEqualTo(1);
        assertThat(refusals.refused()).isEqualTo(1);
        assertThat(refusals.threshold()).isEqualTo(0.7);
    }

    @Test
    void oneInTwentyMayBeLostWhereMostAreKept() {
        double[] with = IntStream.rangeClosed(1, 20).mapToDouble(i -> i / 20.0).toArray();
        Refusals refusals = Refusals.of(with, new double[] {0.06, 0.09, 0.1, 0.5});
        assertThat(refusals.threshold()).isEqualTo(0.1);
        assertThat(refusals.refused()).isEqualTo(0.5);
    }

    @Test
    void numbersThatAreTheSameAreATossOfACoin() {
        assertThat(Refusals.of(new double[] {0.5, 0.5}, new double[] {0.5}).area())
                .isEqualTo(0.5);
    }

    @Test
    void theCurveTellsWhatEachThresholdCosts() {
        Refusals refusals = Refusals.of(new double[] {0.3, 0.6, 0.62, 0.9}, new double[] {0.1, 0.2, 0.7, 0.05});
        assertThat(refusals.curve()).hasSize(19).map(Refusals.Point::toString).contains("""
                carried >= 0.05 keeps 100.0 %, refuses   0.0 %""", """
                carried >= 0.25 keeps 100.0 %, refuses  75.0 %""", """
                carried >= 0.65 keeps  25.0 %, refuses  75.0 %""", """
                carried >= 0.95 keeps   0.0 %, refuses 100.0 %""");
    }

    @Test
    void nothingFoundIsNothingGained() {
        assertThat(RetrievalScores.of(List.of(), Set.of("a"))).isEqualTo(new RetrievalScores(0, 0, 0, 0));
    }

    @Test
    void twoAnswersInThirdAndFirstPlaceHaveMostOfTheGain() {
        double third = 1 / (Math.log(4) / Math.log(2));
        double second = 1 / (Math.log(3) / Math.log(2));
        assertThat(RetrievalScores.of(List.of("b", "x", "a"), Set.of("a", "b")).ndcg())
                .isCloseTo((1 + third) / (1 + second), within(1e-9));
    }

    @Test
    void aSetOnDiskIsMeasured(@TempDir Path set) throws IOException {
        Files.writeString(set.resolve("corpus.jsonl"), """
                {"id":"n-0","doc":"n","title":"农民培训方案","text":"培训高素质农民0.4万名以上。"}
                {"id":"n-1","doc":"n","title":"农民培训方案","text":"办好农业科技园区。"}
                {"id":"l-0","doc":"l","title":"老年人服务方案","text":"办好老年大学，开展智慧助老行动。"}
                """);
        Files.writeString(set.resolve("queries.jsonl"), """
                {"id":"1","text":"高素质农民要培训多少名？"}
                {"id":"2","text":"老年大学怎么办？"}
                """);
        Files.writeString(set.resolve("qrels.tsv"), "1\t0\tn-0\t1\n2\t0\tl-0\t1\n");
        Files.writeString(set.resolve("unanswerable.jsonl"), "{\"id\":\"3\",\"text\":\"进口汽车关税是几成？\"}\n");
        Run run = Run.of("eval", "--retrieval", set.toString(), "--compare", "shipped", "--ablate");
        assertThat(run.out())
                .contains(
                        "nDCG@10 1.000, MRR@10 1.000",
                        "AUC 1.000, refused 100.0 %",
                        "carried >= 0.05 keeps 100.0 %, refuses 100.0 %",
                        "shipped - shipped: nDCG@10 +0.000, p = 1.0000",
                        "shipped - signal.characters: nDCG@10 +0.000, p = 1.0000",
                        "shipped - field.title: nDCG@10 +0.000, p = 1.0000")
                .doesNotContain("field.agencies", "signal.meaning");
    }
}
