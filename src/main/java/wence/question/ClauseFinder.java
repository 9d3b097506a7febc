package wence.question;

import static wence.question.Ranking.best;
import static wence.question.Ranking.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.SectionPath;

/// Finds the clauses of a plan that speak of the subject of a question.
final class ClauseFinder {
    /// A clause that lacks a word of the subject must have so many of the others, and this share
    /// of all, in percent.
    private static final int LEAST_TERMS = 3;

    private static final int LEAST_SHARE = 65;

    private ClauseFinder() {}

    /// The clauses that have every strong term, themselves or in the headings above them; of
    /// several those that have
    /// most of the question's own words.
    static List<Passage> withAll(PlanWords words, Question question, List<Term> strong) {
        var fitting = new ArrayList<Integer>();
        List<Clause> all = words.plan().clauses();
        Optional<CalledItem> called = CalledItem.in(question);
        for (int i = 0; i < all.size(); i++) {
            String own = words.clause(i);
            SectionPath section = all.get(i).section();
            String path = words.path(section);
            if (called.stream().allMatch(item -> item.isCalledIn(own) || item.isOn(path))
                    && strong.stream().anyMatch(term -> term.isIn(own))
                    && strong.stream().allMatch(term -> term.isIn(own) || words.isAbove(term, section))) {
                fitting.add(i);
            }
        }
        List<Integer> most = best(fitting, i -> count(strong, words.clause(i)));
        most = best(most, i -> count(question.terms(), words.clause(i)));
        most = best(most, i -> shared(question.words(), words.clause(i)));
        return passages(words, most);
    }

    /// The length of the longest phrase that the question and the text share.
    static int shared(String question, String text) {
        int longest = 0;
        for (int at = 0; at < question.length(); at++) {
            while (at + longest < question.length() && text.contains(question.substring(at, at + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }

    /// The clauses that have most of the subject, though not every word of it.
    ///
    /// @param missing the words that the plan does not have
    static List<Passage> withMost(PlanWords words, List<Term> strong, List<String> missing) {
        int all = strong.stream().mapToInt(term -> term.word().length()).sum()
                + missing.stream()
                        .filter(word ->
                                strong.stream().noneMatch(term -> term.typed().equals(word)))
                        .mapToInt(String::length)
                        .sum();
        List<Clause> clauses = words.plan().clauses();
        var fitting = new ArrayList<Integer>();
        for (int i = 0; i < clauses.size(); i++) {
            String own = words.clause(i);
            String whole = own + Fold.BREAK + words.path(clauses.get(i).section()) + Fold.BREAK + words.title();
            long here = strong.stream().filter(term -> term.isIn(own)).count();
            if (here >= LEAST_TERMS && count(strong, whole) * 100 >= all * LEAST_SHARE) {
                fitting.add(i);
            }
        }
        return passages(words, best(fitting, i -> count(strong, words.clause(i))));
    }

    private static List<Passage> passages(PlanWords words, List<Integer> clauses) {
        return clauses.stream()
                .map(words.plan().clauses()::get)
                .map(clause -> new Passage(clause.section(), Optional.of(clause)))
                .toList();
    }
}
