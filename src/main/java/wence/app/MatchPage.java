package wence.app;

import java.util.List;
import wence.lookup.Match;
import wence.lookup.Matches;

/// A stretch of the matches.
///
/// @param wanted the page that is wanted, from 1; one beyond the end means the last
/// @param size how many matches a page has
record MatchPage(Matches matches, int wanted, int size) {
    int pages() {
        return Math.max(1, Math.ceilDiv(matches.all().size(), size));
    }

    int number() {
        return Math.min(wanted, pages());
    }

    /// Place of its first match among all, from 0.
    int first() {
        return (number() - 1) * size;
    }

    List<Match> shown() {
        return matches.all()
                .subList(first(), Math.min(first() + size, matches.all().size()));
    }
}
