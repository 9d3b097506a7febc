package wence.answer.model;

/// A word that is never shown.
///
/// @param value the word
public record Secret(String value) {
    @Override
    public String toString() {
        return "***";
    }
}
