package wence.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
        assertThat(refusals).isEqualTo(new Refusals(1, 1, 0.7));
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
        Run run = Run.of("eval", "--retrieval", set.toString(), "--compare", "shipped");
        assertThat(run.out()).contains("nDCG@10 1.000, MRR@10 1.000", "AUC 1.000, refused 100.0 %", "p = 1.0000");
    }
}
