package wence.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/// What of a question stands in each of a few documents. What it costs grows with those few, not
/// with the collection: the places of a token are jumped through.
final class CloserLook {
    private final int[] documents;
    private final float[] scores;
    private final float[] shares;

    /// @param documents rising
    private CloserLook(int... documents) {
        this.documents = documents;
        this.scores = new float[documents.length];
        this.shares = new float[documents.length];
    }

    /// @param field of which each document has some token
    /// @param documents rising
    static CloserLook at(LeafReader reader, String field, AskedTokens asked, int... documents) throws IOException {
        var look = new CloserLook(documents);
        Terms terms = reader.terms(field);
        if (terms != null && documents.length > 0) {
            var all = new CollectionStatistics(
                    field, reader.maxDoc(), terms.getDocCount(), terms.getSumTotalTermFreq(), terms.getSumDocFreq());
            long[] norms = look.norms(reader.getNormValues(field));
            TermsEnum each = terms.iterator();
            for (AskedTokens.Token token : asked.known()) {
                if (each.seekExact(token.term())) {
                    var one = new TermStatistics(token.term(), each.docFreq(), each.totalTermFreq());
                    SimScorer scorer = new FieldScores().get(field).scorer(1, all, one);
                    look.add(each.postings(null, PostingsEnum.FREQS), scorer, norms, token.rarity());
                }
            }
            for (int i = 0; i < documents.length; i++) {
                look.shares[i] /= (float) Math.max(asked.mass(), Float.MIN_NORMAL);
            }
        }
        return look;
    }

    private long[] norms(NumericDocValues values) throws IOException {
        var norms = new long[documents.length];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = values.advanceExact(documents[i]) ? values.longValue() : 1;
        }
        return norms;
    }

    private void add(PostingsEnum places, SimScorer scorer, long[] norms, double rarity) throws IOException {
        int at = -1;
        for (int i = 0; i < documents.length && at != DocIdSetIterator.NO_MORE_DOCS; i++) {
            if (at < documents[i]) {
                at = places.advance(documents[i]);
            }
            if (at == documents[i]) {
                scores[i] += scorer.score(places.freq(), norms[i]);
                shares[i] += (float) rarity;
            }
        }
    }

    /// BM25F of the document that was given at this place.
    float score(int place) {
        return scores[place];
    }

    /// The share of the question's IDF mass that stands in it.
    float share(int place) {
        return shares[place];
    }
}
