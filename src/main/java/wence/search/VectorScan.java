package wence.search;

import java.util.List;
import java.util.Map;

/// The vectors of all clauses one after the other, compared with a question's one by one.
final class VectorScan {
    private final byte[] numbers;
    private final float[] scales;

    /// @param passages of the clauses, in their order
    /// @param vectors by key, one for each passage
    VectorScan(List<Passage> passages, Map<String, ClauseVector> vectors) {
        this.numbers = new byte[Math.multiplyExact(passages.size(), Meaning.SIZE)];
        this.scales = new float[passages.size()];
        for (int i = 0; i < scales.length; i++) {
            ClauseVector vector = vectors.get(passages.get(i).key());
            if (vector == null) {
                throw new IllegalArgumentException("no vector for clause " + i);
            }
            System.arraycopy(vector.numbers(), 0, numbers, i * Meaning.SIZE, Meaning.SIZE);
            scales[i] = vector.scale();
        }
    }

    /// The cosine of the question with every clause, in their order.
    float[] cosines(ClauseVector question) {
        var cosines = new float[scales.length];
        byte[] asked = question.numbers();
        for (int clause = 0; clause < cosines.length; clause++) {
            int at = clause * Meaning.SIZE;
            int sum = 0;
            for (int i = 0; i < Meaning.SIZE; i++) {
                sum += asked[i] * numbers[at + i];
            }
            cosines[clause] = sum * question.scale() * scales[clause];
        }
        return cosines;
    }
}
