package wence.document;

/// Why a file has no text that can be read; ends as [DocumentReading.Unreadable] at the door of
/// each reader.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param sentence what is wrong, where, what to do
    Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    /// The sentence for the person who brought the file.
    String sentence() {
        return String.valueOf(getMessage());
    }

    DocumentReading.Unreadable unreadable() {
        return new DocumentReading.Unreadable(sentence());
    }
}
