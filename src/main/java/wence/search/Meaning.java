package wence.search;

import java.util.ArrayList;
import java.util.List;

/// Turns texts into vectors of length one, such that texts of like meaning point the same way.
/// Safe to share between threads.
interface Meaning {
    /// Numbers of a vector.
    int SIZE = 512;

    /// The vector of one text.
    ///
    /// @throws NoMeaning when no vector can be made on this machine
    float[] of(String text) throws NoMeaning;

    /// A vector for each text, in the same order.
    ///
    /// @throws NoMeaning when no vector can be made on this machine
    default List<float[]> of(List<String> texts) throws NoMeaning {
        var vectors = new ArrayList<float[]>();
        for (String text : texts) {
            vectors.add(of(text));
        }
        return vectors;
    }

    /// Vectors cannot be made here; the message says why.
    final class NoMeaning extends Exception {
        private static final long serialVersionUID = 1;

        NoMeaning(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
