package wence.search;

import java.util.List;
import java.util.Set;
import wence.plan.Plan;

/// All clauses of all plans, ready to be searched. Safe to share between threads.
public interface ClauseIndex extends AutoCloseable {
    /// The plans of this index, by id.
    List<Plan> plans();

    /// The best clauses, best first, and whether they are likely to answer; equal scores in the order of [#plans] and
    /// then of the plan's own clauses.
    Found find(Query query);

    /// The best clauses alone.
    default List<Hit> search(Query query) {
        return find(query).hits();
    }

    /// How many clauses of this plan (heading path included) have these characters one after the other, blanks,
    /// punctuation and width of characters aside. Zero means that the plan never says it.
    int count(String plan, String phrase);

    /// The words of all clauses and headings, as the Chinese analyzer cuts them.
    Set<String> words();

    @Override
    void close();
}
