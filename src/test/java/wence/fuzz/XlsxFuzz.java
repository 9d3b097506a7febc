package wence.fuzz;

/// An XLSX whose sheet is nonsense.
public final class XlsxFuzz {
    private XlsxFuzz() {}

    /// Reads the input; what it is made into, and the promise, stand in [Packed].
    public static void fuzzerTestOneInput(byte[] input) {
        Packed.read(Packed.zip(
                input,
                "xl/workbook.xml",
                "<workbook><sheet name=\"a\" id=\"r\"/></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"/worksheet\" Target=\"s.xml\"/></Relationships>",
                "xl/s.xml",
                "<worksheet>¤</worksheet>"));
    }
}
