package wence.document;

/// Reads one file format.
public interface DocumentReader {
    DocumentReading read(byte[] bytes);
}
