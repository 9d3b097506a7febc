package wence.fuzz;

/// A PDF whose contents are nonsense.
public final class PdfFuzz {
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
            4 0 obj<<>>
            stream
            ¤
            endstream endobj
            trailer<</Root 1 0 R>>
            %%EOF""";

    private PdfFuzz() {}

    /// Reads the input; what it is made into, and the promise, stand in [Packed].
    public static void fuzzerTestOneInput(byte[] input) {
        Packed.read(Packed.around(PDF, input));
    }
}
