package wence.question;

import java.util.List;
import java.util.function.ToIntFunction;
import wence.plan.Target;
import wence.question.Ask.Breadth;

/// Finds the targets that a question is about.
final class TargetFinder {
    private TargetFinder() {}

    /// The targets of the plan that are meant, in reading order; empty when the subject has none.
    ///
    /// @param subject what [ItemFinder] made of the question in this plan
    static List<Target> find(PlanWords words, Question question, Breadth breadth, Finding subject) {
        List<Term> strong = question.strongTerms();
        List<Target> all = words.plan().targets();
        return switch (subject) {
            case Finding.Absent absent -> List.of();
            case Finding.Several several -> byMeasure(all, question, strong);
            case Finding.NoSubject none -> breadth == Breadth.ALL ? all : List.of();
            case Finding.Found found -> {
                List<Target> measured = breadth == Breadth.ONE ? byMeasure(all, question, strong) : List.of();
                yield measured.isEmpty() ? ofPlaces(words, question, found) : measured;
            }
        };
    }

    /// The targets whose measure has every strong term of the question.
    static List<Target> measured(PlanWords words, Question question) {
        return byMeasure(words.plan().targets(), question, question.strongTerms());
    }

    /// Those whose measure has every strong term.
    private static List<Target> byMeasure(List<Target> all, Question question, List<Term> strong) {
        if (strong.isEmpty()) {
            return List.of();
        }
        List<Target> full = all.stream()
                .filter(target -> strong.stream().allMatch(term -> term.isIn(said(target))))
                .toList();
        return best(full, target -> count(question.terms(), said(target)));
    }

    private static List<Target> ofPlaces(PlanWords words, Question question, Finding.Found found) {
        List<Target> there = words.plan().targets().stream()
                .filter(target -> found.passages().stream()
                        .anyMatch(place -> place.clause()
                                .map(clause -> clause.id().equals(target.clause()))
                                .orElse(place.section().covers(target.section()))))
                .toList();
        boolean byClause =
                found.passages().stream().allMatch(place -> place.clause().isPresent());
        if (!byClause) {
            return there;
        }
        List<Target> measured = there.stream()
                .filter(target -> count(question.strongTerms(), said(target)) > 0)
                .toList();
        return best(measured, target -> count(question.terms(), said(target)));
    }

    private static String said(Target target) {
        return Fold.of(target.measure() + target.value())
                + Fold.BREAK
                + Fold.of(target.time().orElse(""));
    }

    private static int count(List<Term> terms, String text) {
        int count = 0;
        for (Term term : terms) {
            if (term.isIn(text)) {
                count += term.word().length();
            }
        }
        return count;
    }

    private static List<Target> best(List<Target> all, ToIntFunction<Target> score) {
        int max = all.stream().mapToInt(score).max().orElse(0);
        return all.stream().filter(target -> score.applyAsInt(target) == max).toList();
    }
}
