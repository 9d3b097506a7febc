package wence.question;

import static wence.question.Ranking.best;
import static wence.question.Ranking.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wence.plan.Clause;

/// Finds the clauses in which one sentence has both what a question counts and a number of that
/// kind, though it was not
/// read as a target: 到京之日起接受14日的监督性医学观察.
final class FigureFinder {
    /// Of more clauses than these none is surely the one that is meant.
    private static final int MOST = 3;

    /// So many words must be left where those are taken away that the title says in other words.
    private static final int LEAST = 2;

    /// Of so many words one may stand elsewhere.
    private static final int MANY = 5;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；;!！?？\\n])");

    /// A number that counts something: no year, no list's number, no number of a document.
    private static final Pattern FIGURE =
            Pattern.compile("(?<![0-9第〔\\[（(.])[0-9]+(?:\\.[0-9]+)?(?![0-9]|年(?!内|以|左|周)|号|[、.)）〕]|月[0-9]|[-—]20)"
                    + "|[二两三四五六七八九十百千万亿]+(?:成|倍|[个家名人件所座张天日]|百分点)|百分之|一半|过半");

    private FigureFinder() {}

    /// The clauses, in reading order; empty where the words and the number do not stand in one
    /// sentence.
    static List<Clause> find(PlanWords words, Question question) {
        Optional<CountedIn> unit = CountedIn.of(question);
        return find(words, question, sentence -> hasFigure(sentence, unit));
    }

    /// The clauses in which one sentence has every word of the subject, and something else.
    static List<Clause> find(PlanWords words, Question question, Predicate<String> something) {
        List<Term> strong = own(words, question);
        if (strong.isEmpty()
                || !question.unknown().isEmpty()
                || !question.loose().isEmpty()) {
            return List.of();
        }
        List<Clause> fitting =
                with(words, something, sentence -> strong.stream().allMatch(term -> term.isIn(sentence)));
        if (fitting.isEmpty() && strong.size() >= MANY) {
            fitting = with(
                    words,
                    something,
                    sentence ->
                            strong.stream().filter(term -> term.isIn(sentence)).count() >= strong.size() - 1);
        }
        List<Clause> most = best(fitting, clause -> count(question.terms(), Fold.of(clause.text())));
        List<Clause> distinct =
                distinct(best(most, clause -> ClauseFinder.shared(question.words(), Fold.of(clause.text()))));
        return distinct.size() > MOST ? List.of() : distinct;
    }

    private static List<Clause> with(PlanWords words, Predicate<String> something, Predicate<String> subject) {
        return words.plan().clauses().stream()
                .filter(clause -> sentences(clause).stream()
                        .anyMatch(sentence -> subject.test(Fold.of(sentence)) && something.test(sentence)))
                .toList();
    }

    /// The terms that the title does not say for every sentence; what it says in other words only
    /// where enough is left.
    private static List<Term> own(PlanWords words, Question question) {
        List<Term> own = question.strongTerms().stream()
                .filter(term -> !words.title().contains(term.word()))
                .toList();
        List<Term> sure = own.stream().filter(term -> !words.isInTitle(term)).toList();
        if (own.isEmpty() || sure.size() >= LEAST) {
            return own.isEmpty() ? question.strongTerms() : sure;
        }
        List<Term> weak = question.terms().stream()
                .filter(term -> term.weak() && term.word().length() > 1)
                .toList();
        return sure.isEmpty() || weak.isEmpty()
                ? own
                : Stream.concat(sure.stream(), weak.stream()).toList();
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
