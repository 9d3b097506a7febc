package wence.store;

/// A text kept under a name.
///
/// @param kind what sort of note it is, and in which form it is written; another form is another
///     kind
/// @param name its name among those of its kind
/// @param owner whom it is about, so that it can be forgotten with them; may be empty
/// @param content the text; an empty one stands for no note at all
public record Note(String kind, String name, String owner, String content) {
    public Note {
        if (kind.isEmpty() || name.isEmpty()) {
            throw new IllegalArgumentException("need kind and name, got '%s' and '%s'".formatted(kind, name));
        }
    }
}
