package wence.document;

/// What came of reading a file: its text, or why there is none.
public sealed interface DocumentReading {
    /// @param reason one sentence for the person who brought the file: what is wrong, where, what to do
    record Unreadable(String reason) implements DocumentReading {}

    record Readable(DocumentText document) implements DocumentReading {}
}
