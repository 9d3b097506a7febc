package wence.chat;

import java.util.List;
import java.util.Set;
import wence.plan.Plan;
import wence.search.ClauseIndex;
import wence.search.Found;
import wence.search.Hit;
import wence.search.Query;

/// Finds the clauses that have the words as they are typed.
record FakeIndex(List<Plan> plans) implements ClauseIndex {
    @Override
    public Found find(Query query) {
        List<Hit> hits = plans.stream()
                .filter(plan -> query.plans().isEmpty() || query.plans().contains(plan.id()))
                .flatMap(plan -> plan.clauses().stream()
                        .filter(clause -> clause.text().contains(query.words()))
                        .map(clause -> new Hit(plan, clause, 1)))
                .limit(query.max())
                .toList();
        return new Found(hits, hits.isEmpty() ? 0 : 1);
    }

    @Override
    public int count(String plan, String phrase) {
        return 0;
    }

    @Override
    public Set<String> words() {
        return Set.of();
    }

    @Override
    public void close() {}
}
