package wence.search;

import java.util.List;

/// The clauses that fit a question, and whether they are likely to answer it.
///
/// @param hits best first
/// @param carried how likely it is that the plans carry an answer, 0..1; set on questions whose
///     answers are and are not in a collection, so it may be compared between questions, unlike a
///     score
public record Found(List<Hit> hits, double carried) {
    public Found {
        hits = List.copyOf(hits);
        if (!(carried >= 0 && carried <= 1)) {
            throw new IllegalArgumentException("need 0 <= carried <= 1, got " + carried);
        }
    }
}
