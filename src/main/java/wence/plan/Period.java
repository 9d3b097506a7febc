package wence.plan;

/// The calendar years that a plan or a milestone spans, both ends included.
public record Period(int from, int to) {
    public Period {
        if (from < 1949 || to < from || to > 2100) {
            throw new IllegalArgumentException("need 1949 <= from <= to <= 2100, got %d..%d".formatted(from, to));
        }
    }

    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    /// As plans write it: `2021—2025年`, or `2025年` when both ends are one year.
    public String chinese() {
        return from == to ? from + "年" : from + "—" + to + "年";
    }
}
