package wence.fuzz;

/// A DOCX whose body and numbering are nonsense.
public final class DocxFuzz {
    private DocxFuzz() {}

    /// Reads the input; what it is made into, and the promise, stand in [Packed].
    public static void fuzzerTestOneInput(byte[] input) {
        String w = "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>¤</w:body></w:document>";
        String lists = "<Relationships><Relationship Id=\"a\" Type=\"/numbering\" Target=\"n.xml\"/></Relationships>";
        Packed.read(Packed.zip(
                input,
                "word/document.xml",
                w,
                "word/_rels/document.xml.rels",
                lists,
                "word/n.xml",
                "<numbering>¤</numbering>"));
    }
}
