package wence.fuzz;

/// Any bytes at all, and with them the readers that the first bytes choose.
public final class AnyFileFuzz {
    private AnyFileFuzz() {}

    /// Reads the input; what it is made into, and the promise, stand in [Packed].
    public static void fuzzerTestOneInput(byte[] input) {
        Packed.read(input);
    }
}
