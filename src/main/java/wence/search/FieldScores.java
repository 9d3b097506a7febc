package wence.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import wence.search.ClauseFields.Field;

/// How well tokens speak for a clause or for a plan: BM25F, that is BM25 over all fields together
/// in which a token in one field counts more than in another (Robertson, Zaragoza and Taylor,
/// 2004).
final class FieldScores extends PerFieldSimilarityWrapper {
    /// The count of a token that stands once in a field of weight 1. Lucene counts in whole
    /// numbers.
    private static final int STEPS = 10;

    private static final float SATURATION = 1.2f;
    private static final float BY_LENGTH = 0.75f;

    private static final Similarity CLAUSE = new BM25Similarity(SATURATION * STEPS, BY_LENGTH);
    private static final Similarity WHOLE = new OfPlans();

    /// How much a token in this field is worth; 0 when the field is not searched.
    static int count(Field field, Weights weights) {
        float weight = weights.of(field);
        return weight > 0 ? Math.max(1, Math.round(weight * STEPS)) : 0;
    }

    /// How rare a token is that so many of all clauses have.
    static double rarity(int having, int all) {
        return Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }

    @Override
    public Similarity get(String field) {
        return field.equals(LuceneFields.WHOLE) ? WHOLE : CLAUSE;
    }

    /// A token that half of the plans have says nothing about a plan.
    private static final class OfPlans extends BM25Similarity {
        OfPlans() {
            super(SATURATION * STEPS, BY_LENGTH);
        }

        @Override
        protected float idf(long having, long all) {
            return (float) Math.max(0, Math.log((all - having + 0.5) / (having + 0.5)));
        }
    }
}
