package wence.plan;

/// A passage of the published text that belongs to no section: page furniture, a picture's caption, or a sentence that
/// no
/// rule could place.
///
/// @param text its characters with hard breaks taken out
/// @param span where it stands in the published text
/// @param reason why it was left out, in words for a person
public record Unplaced(String text, SourceSpan span, String reason) {}
