package wence.outline;

import java.util.List;
import java.util.Optional;
import wence.document.DocumentText;

/// What the text came from.
///
/// @param format the file's format as a person calls it, such as `PDF`; empty when it is not known
/// @param recognised whether the characters were recognised in a picture (OCR), and may be wrong
/// @param dropped what the file had besides its text and was left out, one sentence each
public record Origin(Optional<String> format, boolean recognised, List<String> dropped) {
    public Origin {
        dropped = List.copyOf(dropped);
    }

    /// What the document says of itself.
    static Origin of(DocumentText document) {
        return new Origin(Optional.of(document.format()), document.ocr(), document.notesOnDropped());
    }
}
