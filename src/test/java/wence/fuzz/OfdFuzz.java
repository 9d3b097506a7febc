package wence.fuzz;

/// An OFD whose page is nonsense.
public final class OfdFuzz {
    private OfdFuzz() {}

    /// Reads the input; what it is made into, and the promise, stand in [Packed].
    public static void fuzzerTestOneInput(byte[] input) {
        Packed.read(Packed.zip(
                input,
                "OFD.xml",
                "<OFD><DocRoot>D.xml</DocRoot></OFD>",
                "D.xml",
                "<Document><Page ID=\"1\" BaseLoc=\"P.xml\"/></Document>",
                "P.xml",
                "<Page><Content>¤</Content></Page>"));
    }
}
