package wence.search;

import java.util.Set;

/// What to look for.
///
/// @param words plain words; no character of them is query syntax
/// @param plans ids of the plans to look in; empty means all
/// @param max how many hits are wanted at most
public record Query(String words, Set<String> plans, int max) {
    public Query {
        plans = Set.copyOf(plans);
        if (max < 1) {
            throw new IllegalArgumentException("need max >= 1, got " + max);
        }
    }
}
