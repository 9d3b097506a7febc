package wence.question;

import static wence.question.Ranking.best;
import static wence.question.Ranking.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import wence.plan.Clause;

/// Finds the clauses in which one sentence has both what a question counts and a number of that kind, though it was not
/// read as a target: 到京之日起接受14日的监督性医学观察.
final class FigureFinder {
    /// Of more clauses than these none is surely the one that is meant.
    private static final int MOST = 3;

    /// So many words must be left where those are taken away that the title says in other words.
    private static final int LEAST = 2;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；;!！?？\\n])");

    /// A number that counts something: no year, no list's number, no number of a document.
    private static final Pattern FIGURE =
            Pattern.compile("(?<![0-9第〔\\[（(.])[0-9]+(?:\\.[0-9]+)?(?![0-9]|年(?!内|以|左|周)|号|[、.)）〕]|月[0-9]|[-—]20)"
                    + "|[二两三四五六七八九十百千万亿]+(?:成|倍|[个家名人件所座张天日]|百分点)|百分之|一半|过半");

    private FigureFinder() {}

    /// The clauses, in reading order; empty where the words and the number do not stand in one sentence.
    static List<Clause> find(PlanWords words, Question question) {
        Optional<CountedIn> unit = CountedIn.of(question);
        return find(words, question, sentence -> hasFigure(sentence, unit));
    }

    /// The clauses in which one sentence has every word of the subject, and something else.
    static List<Clause> find(PlanWords words, Question question, Predicate<String> something) {
        List<Term> strong = own(words, question.strongTerms());
        if (strong.isEmpty() || !question.unknown().isEmpty() || !question.loose().isEmpty()) {
            return List.of();
        }
        List<Clause> fitting = words.plan().clauses().stream()
                .filter(clause -> sentences(clause).stream()
                        .anyMatch(sentence -> strong.stream().allMatch(term -> term.isIn(Fold.of(sentence)))
                                && something.test(sentence)))
                .toList();
        List<Clause> most = best(fitting, clause -> count(question.terms(), Fold.of(clause.text())));
        List<Clause> distinct =
                distinct(best(most, clause -> ClauseFinder.shared(question.words(), Fold.of(clause.text()))));
        return distinct.size() > MOST ? List.of() : distinct;
    }

    /// The terms that the title does not say for every sentence.
    private static List<Term> own(PlanWords words, List<Term> strong) {
        List<Term> own = strong.stream()
                .filter(term -> !words.title().contains(term.word()))
                .toList();
        List<Term> sure = own.stream().filter(term -> !words.isInTitle(term)).toList();
        return sure.size() >= LEAST ? sure : own.isEmpty() ? strong : own;
    }

    private static boolean hasFigure(String sentence, Optional<CountedIn> unit) {
        return unit.map(counted -> counted.isIn(sentence))
                .orElseGet(() -> FIGURE.matcher(CountedIn.plain(sentence)).find());
    }

    private static List<String> sentences(Clause clause) {
        return List.of(SENTENCE_END.split(clause.text()));
    }

    /// Each text once: a table may repeat what the body says.
    private static List<Clause> distinct(List<Clause> clauses) {
        var distinct = new ArrayList<Clause>();
        for (Clause clause : clauses) {
            if (distinct.stream().noneMatch(other -> Fold.of(other.text()).equals(Fold.of(clause.text())))) {
                distinct.add(clause);
            }
        }
        return distinct;
    }
}
