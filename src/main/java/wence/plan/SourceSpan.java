package wence.plan;

/// A stretch of a published text.
///
/// @param start first place, 0-based, in UTF-16 code units
/// @param end place after the last one
public record SourceSpan(int start, int end) implements Comparable<SourceSpan> {
    public SourceSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("need 0 <= start < end, got [%d, %d)".formatted(start, end));
        }
    }

    /// The published characters of this stretch, hard line breaks and page marks included.
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(SourceSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(SourceSpan other) {
        return start < other.end && other.start < end;
    }

    /// By start, then by end.
    @Override
    public int compareTo(SourceSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
