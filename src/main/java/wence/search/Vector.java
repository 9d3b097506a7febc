package wence.search;

import java.io.IOException;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.util.VectorUtil;

/// Vectors in small: each number a byte, a step of which is the same for all.
final class Vector {
    /// Steps of a length of one. The numbers of a vector of length one that this model makes stay
    /// below 0.45; what lay above 0.5 would be cut off.
    private static final float STEPS = 254;

    private Vector() {}

    /// @param numbers of a vector of length one
    static byte[] of(float... numbers) {
        var small = new byte[numbers.length];
        for (int i = 0; i < small.length; i++) {
            int steps = Math.round(numbers[i] * STEPS);
            small[i] = (byte) Math.clamp(steps, -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return small;
    }

    /// How near each document is to the question.
    ///
    /// @param documents rising
    static float[] cosines(byte[] question, ByteVectorValues values, int... documents) throws IOException {
        var cosines = new float[documents.length];
        KnnVectorValues.DocIndexIterator at = values.iterator();
        for (int i = 0; i < cosines.length; i++) {
            if (at.advance(documents[i]) == documents[i]) {
                cosines[i] = VectorUtil.dotProduct(question, values.vectorValue(at.index())) / (STEPS * STEPS);
            }
        }
        return cosines;
    }
}
