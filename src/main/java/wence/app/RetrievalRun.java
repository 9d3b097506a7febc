package wence.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wence.search.ClauseIndex;
import wence.search.Found;
import wence.search.Query;

/// What one configuration made of a retrieval set.
///
/// @param scores of every question with an answer, in the set's order
/// @param refusals empty when the set has no questions without an answer
/// @param micros how long each search took, in microseconds, rising
record RetrievalRun(List<RetrievalScores> scores, Optional<Refusals> refusals, List<Long> micros) {
    private static final int LOOKED_AT = 100;

    /// Questions that are asked first without being counted, as a program that has just started is
    /// slower.
    private static final int WARM_UP = 200;

    static RetrievalRun of(ClauseIndex index, RetrievalSet set) {
        set.questions().values().stream().limit(WARM_UP).forEach(question -> find(index, question));
        var micros = new ArrayList<Long>();
        var scores = new ArrayList<RetrievalScores>();
        var with = new ArrayList<Double>();
        set.questions().forEach((id, question) -> {
            long start = System.nanoTime();
            Found found = find(index, question);
            micros.add((System.nanoTime() - start) / 1000);
            List<String> ranking =
                    found.hits().stream().map(hit -> hit.clause().id()).toList();
            scores.add(RetrievalScores.of(ranking, set.answering().getOrDefault(id, Set.of())));
            with.add(found.carried());
        });
        var without = new ArrayList<Double>();
        set.unanswerable().forEach(question -> without.add(find(index, question).carried()));
        Optional<Refusals> refusals =
                without.isEmpty() ? Optional.empty() : Optional.of(Refusals.of(array(with), array(without)));
        return new RetrievalRun(scores, refusals, micros.stream().sorted().toList());
    }

    private static Found find(ClauseIndex index, String question) {
        return index.find(new Query(question, Set.of(), LOOKED_AT));
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).toArray();
    }

    /// One line for each figure, the configuration's name at its head.
    List<String> lines(String name) {
        var lines = new ArrayList<String>();
        lines.add("%s: nDCG@10 %.3f, MRR@10 %.3f, Recall@10 %.3f, Recall@100 %.3f"
                .formatted(
                        name,
                        RetrievalScores.mean(scores, RetrievalScores::ndcg),
                        RetrievalScores.mean(scores, RetrievalScores::reciprocal),
                        RetrievalScores.mean(scores, RetrievalScores::recall10),
                        RetrievalScores.mean(scores, RetrievalScores::recall100)));
        refusals.ifPresent(r -> lines.add("%s: AUC %.3f, refused %.1f %% while 95 %% are kept (carried below %.3f)"
                .formatted(name, r.area(), r.refused() * 100, r.threshold())));
        lines.add("%s: p50 %.1f ms, p99 %.1f ms".formatted(name, percentile(50), percentile(99)));
        return lines;
    }

    private double percentile(int percent) {
        int at = Math.min(micros.size() - 1, micros.size() * percent / 100);
        return micros.get(at) / 1000.0;
    }

    /// What comes of refusing below each of some thresholds; none when the set has no questions
    /// without an answer.
    List<String> curve() {
        return refusals.stream()
                .flatMap(r -> r.curve().stream())
                .map(Refusals.Point::toString)
                .toList();
    }

    /// How this run stands to another one on the same set.
    String against(RetrievalRun other) {
        double[] ours = RetrievalScores.ndcgs(scores);
        double[] theirs = RetrievalScores.ndcgs(other.scores);
        double difference = Arrays.stream(ours).average().orElse(0)
                - Arrays.stream(theirs).average().orElse(0);
        return "nDCG@10 %+.3f, p = %.4f".formatted(difference, PairedTest.p(ours, theirs));
    }
}
