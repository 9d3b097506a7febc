package wence.fuzz;

import java.util.Arrays;

/// A container of old Office files full of nonsense.
public final class Ole2Fuzz {
    private Ole2Fuzz() {}

    /// Reads the input; what it is made into, and the promise, stand in [Packed].
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] file = Arrays.copyOf(head, head.length + input.length);
        System.arraycopy(input, 0, file, head.length, input.length);
        Packed.read(file);
    }
}
