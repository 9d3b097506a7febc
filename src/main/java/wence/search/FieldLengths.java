package wence.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.SmallFloat;

/// How long each field of each clause is, in the form in which BM25 needs it. Read when first
/// asked for; safe to share between threads.
final class FieldLengths {
    /// BM25's usual two numbers.
    static final float SATURATION = 1.2f;

    static final float BY_LENGTH = 0.75f;

    private final LeafReader reader;
    private final Map<String, float[]> dampings = new ConcurrentHashMap<>();

    FieldLengths(LeafReader reader) {
        this.reader = reader;
    }

    /// By document: what stands beside the frequency in BM25's divisor.
    float[] dampings(String field) throws IOException {
        float[] held = dampings.get(field);
        if (held == null) {
            held = read(field);
            dampings.put(field, held);
        }
        return held;
    }

    private float[] read(String field) throws IOException {
        int[] lengths = lengths(field);
        Terms terms = reader.terms(field);
        float average = terms == null ? 1 : (float) terms.getSumTotalTermFreq() / Math.max(1, terms.getDocCount());
        var read = new float[lengths.length];
        for (int document = 0; document < read.length; document++) {
            read[document] = damping(lengths[document], average);
        }
        return read;
    }

    static float damping(int length, float average) {
        return SATURATION * (1 - BY_LENGTH + BY_LENGTH * length / average);
    }

    /// By document: its tokens, as precisely as Lucene keeps them.
    int[] lengths(String field) throws IOException {
        var lengths = new int[reader.maxDoc()];
        NumericDocValues norms = reader.getNormValues(field);
        while (norms != null && norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
            lengths[norms.docID()] = SmallFloat.byte4ToInt((byte) norms.longValue());
        }
        return lengths;
    }
}
