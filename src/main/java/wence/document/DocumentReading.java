package wence.document;

/// What came of reading a file: its text, or why there is none.
public sealed interface DocumentReading {
    /// The file has no text that can be read.
    ///
    /// @param reason one sentence for the person who brought the file: what is wrong, where, what to do
    record Unreadable(String reason) implements DocumentReading {}

    /// The file was read.
    record Text(DocumentText document) implements DocumentReading {}
}
