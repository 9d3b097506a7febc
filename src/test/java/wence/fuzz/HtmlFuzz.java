package wence.fuzz;

/// A web page of nonsense.
public final class HtmlFuzz {
    private HtmlFuzz() {}

    /// Reads the input; what it is made into, and the promise, stand in [Packed].
    public static void fuzzerTestOneInput(byte[] input) {
        Packed.read(Packed.around("<html><body>¤", input));
    }
}
