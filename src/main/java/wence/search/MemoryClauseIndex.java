package wence.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.search.ClauseFields.Field;

/// The twin of the Lucene index for tests and for a handful of plans: no file, no dictionary,
/// every clause looked at in every search.
///
/// A clause scores, for each field by its weight, the rarity of the question's characters and
/// pairs that stand in it.
public final class MemoryClauseIndex implements ClauseIndex {
    private final Weights weights = Weights.shipped();
    private final List<Plan> plans;
    private final SaidLetters said;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> clausesWith = new HashMap<>();

    /// @param plans in any order
    public MemoryClauseIndex(List<Plan> plans) {
        this.plans = plans.stream().sorted(Comparator.comparing(Plan::id)).toList();
        this.said = new SaidLetters(this.plans);
        for (Plan plan : this.plans) {
            List<ClauseFields> fields = ClauseFields.of(plan);
            for (int i = 0; i < fields.size(); i++) {
                add(plan, plan.clauses().get(i), fields.get(i));
            }
        }
    }

    private void add(Plan plan, Clause clause, ClauseFields fields) {
        var tokens = new HashMap<Field, Set<String>>();
        var all = new HashSet<String>();
        for (Field field : Field.values()) {
            var ofField = new HashSet<>(Letters.tokens(fields.get(field)));
            tokens.put(field, ofField);
            all.addAll(ofField);
        }
        all.forEach(token -> clausesWith.merge(token, 1, Integer::sum));
        rows.add(new Row(plan, clause, tokens));
    }

    @Override
    public List<Plan> plans() {
        return plans;
    }

    /// Whether an answer is carried it does not weigh up: it always is where something was found.
    @Override
    public Found find(Query query) {
        List<Hit> hits = hits(query);
        return new Found(hits, hits.isEmpty() ? 0 : 1);
    }

    private List<Hit> hits(Query query) {
        var asked = new HashSet<>(Letters.tokens(query.words()));
        asked.retainAll(clausesWith.keySet());
        List<String> known = asked.stream().sorted().toList();
        return rows.stream()
                .filter(row -> query.plans().isEmpty()
                        || query.plans().contains(row.plan().id()))
                .map(row -> new Hit(row.plan(), row.clause(), score(known, row)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(query.max())
                .toList();
    }

    private double score(List<String> asked, Row row) {
        double score = 0;
        for (Field field : Field.values()) {
            Set<String> held = row.tokens().getOrDefault(field, Set.of());
            for (String token : asked) {
                if (held.contains(token)) {
                    double rarity = Math.log(1 + (double) rows.size() / clausesWith.getOrDefault(token, 1));
                    score += weights.of(field) * rarity / (1 + Math.log(1 + held.size()));
                }
            }
        }
        return score;
    }

    @Override
    public int count(String plan, String phrase) {
        return said.count(plan, phrase);
    }

    @Override
    public Set<String> words() {
        var words = new HashSet<String>();
        try (Analyzer smartcn = new SmartChineseAnalyzer()) {
            for (Row row : rows) {
                words.addAll(SmartWords.of(smartcn, row.clause().text()));
            }
            plans.forEach(plan ->
                    plan.sections().forEach(section -> words.addAll(SmartWords.of(smartcn, section.name()))));
        }
        return Set.copyOf(words);
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private record Row(Plan plan, Clause clause, Map<Field, Set<String>> tokens) {}
}
