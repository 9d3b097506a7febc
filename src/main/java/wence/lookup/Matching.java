package wence.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.SectionPath;
import wence.question.Sought;
import wence.question.Term;
import wence.search.ClauseIndex;
import wence.search.Hit;
import wence.search.Query;

/// One search: every clause that passes the filters is read.
final class Matching {
    /// Of many words a clause must have this share to be shown for having some: one in three.
    private static final int SOME = 3;

    private final ClauseIndex index;
    private final ClauseLetters letters;
    private final Filters filters;
    private final Sought sought;
    private final List<Term> words;
    private final int[] clausesWith;

    Matching(ClauseIndex index, ClauseLetters letters, Filters filters, Sought sought) {
        this.index = index;
        this.letters = letters;
        this.filters = filters;
        this.sought = sought;
        this.words = sought.words();
        this.clausesWith = new int[words.size()];
    }

    Matches matches(String typed, boolean isCut) {
        Map<String, Double> scores = words.isEmpty() ? Map.of() : scores(typed);
        var found = new ArrayList<Match>();
        for (Plan plan : index.plans()) {
            for (Clause clause : filters.clauses(plan)) {
                fit(letters.of(plan, clause))
                        .map(fit -> new Match(plan, clause, fit, scores.getOrDefault(clause.id(), 0.0)))
                        .ifPresent(found::add);
            }
        }
        var counts = new ArrayList<Matches.WordCount>();
        for (int i = 0; i < words.size(); i++) {
            counts.add(new Matches.WordCount(words.get(i), clausesWith[i]));
        }
        return new Matches(sought, isCut, filters, counts, grouped(found));
    }

    private Map<String, Double> scores(String typed) {
        var ids = filters.plans().stream().map(Plan::id).collect(Collectors.toSet());
        int all = index.plans().stream()
                .filter(filters::include)
                .mapToInt(plan -> plan.clauses().size())
                .sum();
        var scores = new HashMap<String, Double>();
        for (Hit hit : index.search(new Query(typed, ids, Math.max(1, all)))) {
            scores.put(hit.clause().id(), hit.score());
        }
        return scores;
    }

    /// Counts the words of a clause on the way.
    private Optional<Fit> fit(ClauseLetters.Letters clause) {
        int had = 0;
        int withHeadings = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean isHad = Sought.has(clause.text(), words.get(i));
            clausesWith[i] += isHad ? 1 : 0;
            had += isHad ? 1 : 0;
            withHeadings += isHad || Sought.has(clause.headings(), words.get(i)) ? 1 : 0;
        }
        if (sought.isSaidIn(clause.text())) {
            return Optional.of(Fit.SAID);
        }
        if (withHeadings == words.size()) {
            return Optional.of(Fit.MEANT);
        }
        return had > 0 && had * SOME >= words.size() ? Optional.of(Fit.PART) : Optional.empty();
    }

    /// By fit; then the plan with the best match first, its section with the best match first, and in it the best
    /// first. What is equal stays in the order of the plans and of reading.
    private static List<Match> grouped(List<Match> found) {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Match::fit).thenComparing(Match::score, Comparator.reverseOrder()));
        Map<Fit, Map<Plan, Map<SectionPath, List<Match>>>> groups = new LinkedHashMap<>();
        for (Match match : sorted) {
            groups.computeIfAbsent(match.fit(), fit -> new LinkedHashMap<>())
                    .computeIfAbsent(match.plan(), plan -> new LinkedHashMap<>())
                    .computeIfAbsent(match.clause().section(), section -> new ArrayList<>())
                    .add(match);
        }
        return groups.values().stream()
                .flatMap(plans -> plans.values().stream())
                .flatMap(sections -> sections.values().stream())
                .flatMap(List::stream)
                .toList();
    }
}
