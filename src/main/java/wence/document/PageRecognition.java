package wence.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads the pages of a scan.
interface PageRecognition {
    /// Recognises the characters of all pages.
    ///
    /// @throws Refusal when it cannot, with what to do
    DocumentText read(PDDocument scan) throws IOException, Refusal;
}
