package wence.app;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// How well one ranking answers one question.
///
/// @param ndcg of the first 10
/// @param reciprocal one by the place of the first answering clause among the first 10, else 0
/// @param recall10 the share of the answering clauses among the first 10
/// @param recall100 the share among the first 100
record RetrievalScores(double ndcg, double reciprocal, double recall10, double recall100) {
    private static final int SHORT = 10;
    private static final int LONG = 100;

    /// @param ranking ids of clauses, best first
    /// @param answering at least one
    static RetrievalScores of(List<String> ranking, Set<String> answering) {
        double gain = 0;
        double reciprocal = 0;
        for (int i = 0; i < Math.min(SHORT, ranking.size()); i++) {
            if (answering.contains(ranking.get(i))) {
                gain += discount(i);
                reciprocal = Math.max(reciprocal, 1.0 / (i + 1));
            }
        }
        double ideal = 0;
        for (int i = 0; i < Math.min(SHORT, answering.size()); i++) {
            ideal += discount(i);
        }
        return new RetrievalScores(
                gain / ideal, reciprocal, recall(ranking, answering, SHORT), recall(ranking, answering, LONG));
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2);
    }

    private static double recall(List<String> ranking, Set<String> answering, int first) {
        long found = ranking.stream().limit(first).filter(answering::contains).count();
        return (double) found / answering.size();
    }

    static double mean(List<RetrievalScores> scores, ToDoubleFunction<RetrievalScores> part) {
        return scores.stream().mapToDouble(part).average().orElse(0);
    }

    /// nDCG of every question, in order.
    static double[] ndcgs(List<RetrievalScores> scores) {
        return scores.stream().mapToDouble(RetrievalScores::ndcg).toArray();
    }
}
