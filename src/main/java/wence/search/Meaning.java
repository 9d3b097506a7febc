package wence.search;

/// Turns a text into a vector, such that texts of like meaning point the same way.
interface Meaning {
    /// Numbers of a vector.
    int SIZE = 512;

    /// Of length one. Safe to share between threads.
    ///
    /// @throws NoMeaning when no vector can be made on this machine
    float[] of(String text) throws NoMeaning;

    /// Vectors cannot be made here; the message says why.
    final class NoMeaning extends Exception {
        private static final long serialVersionUID = 1;

        NoMeaning(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
