package wence.plan;

/// An agency that a sentence names.
///
/// @param agency what the name means
/// @param start where its name starts in the sentence, 0-based, in UTF-16 code units; a level word before the name
///     belongs to it, also where it ends a place: in `西夏区教育局` the mention is `区教育局`
/// @param end place after its last character
public record AgencyMention(Agency agency, int start, int end) {
    public AgencyMention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("need 0 <= start < end, got [%d, %d)".formatted(start, end));
        }
    }
}
