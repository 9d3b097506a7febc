package wence.question;

import static wence.question.Ranking.best;
import static wence.question.Ranking.count;

import java.util.List;
import wence.plan.Target;
import wence.question.Ask.Breadth;

/// Finds the targets that a question is about.
final class TargetFinder {
    private TargetFinder() {}

    /// The targets of the plan that are meant, in reading order; empty when the subject has none.
    ///
    /// @param subject what [ItemFinder] made of the question in this plan
    static List<Target> find(PlanWords words, Question question, Breadth breadth, Finding subject) {
        List<Target> all = words.plan().targets();
        if (breadth == Breadth.ALL && isOfWholePlan(words, question)) {
            return all;
        }
        return switch (subject) {
            case Finding.Absent absent -> List.of();
            case Finding.Several several -> byMeasure(words, question);
            case Finding.NoSubject none -> breadth == Breadth.ALL ? all : List.of();
            case Finding.Found found -> {
                boolean item = found.passages().stream()
                                .anyMatch(place -> place.clause().isEmpty())
                        && (breadth == Breadth.ALL || CalledItem.in(question).isPresent());
                List<Target> measured = item ? List.of() : byMeasure(words, question);
                yield measured.isEmpty() ? ofPlaces(words, question, found) : measured;
            }
        };
    }

    /// Whether it asks of nothing but what the title says.
    private static boolean isOfWholePlan(PlanWords words, Question question) {
        return !question.strongTerms().isEmpty()
                && question.unknown().isEmpty()
                && CalledItem.in(question).isEmpty()
                && question.strongTerms().stream().allMatch(words::isInTitle);
    }

    /// The targets whose measure has every strong term of the question; of several those that
    /// have most of its other
    /// words.
    static List<Target> measured(PlanWords words, Question question) {
        return byMeasure(words, question);
    }

    /// The targets whose value is this number.
    static List<Target> ofNumber(PlanWords words, BareNumber number) {
        return words.plan().targets().stream()
                .filter(target -> number.isIn(Fold.of(target.value())))
                .toList();
    }

    private static List<Target> byMeasure(PlanWords words, Question question) {
        List<Term> strong = withoutTitle(words, question.strongTerms());
        if (strong.isEmpty()) {
            return List.of();
        }
        List<Target> full = words.plan().targets().stream()
                .filter(target -> strong.stream().allMatch(term -> term.isIn(said(target))))
                .toList();
        return best(full, target -> count(question.terms(), said(target)));
    }

    /// What the whole plan is about, its measures need not say again.
    private static List<Term> withoutTitle(PlanWords words, List<Term> terms) {
        List<Term> own = terms.stream()
                .filter(term -> !words.title().contains(term.word()))
                .toList();
        return own.isEmpty() ? terms : own;
    }

    /// The targets that the places state; only those whose measure has more than half of the
    /// subject, since a clause
    /// may
    /// go on to count something else, unless the heading itself says the subject.
    private static List<Target> ofPlaces(PlanWords words, Question question, Finding.Found found) {
        List<Target> there = words.plan().targets().stream()
                .filter(target -> found.passages().stream()
                        .anyMatch(place -> place.clause()
                                .map(clause -> clause.id().equals(target.clause()))
                                .orElse(place.section().covers(target.section()))))
                .toList();
        List<Term> strong = withoutTitle(words, question.strongTerms());
        boolean isSaidByHeading = found.passages().stream()
                .filter(place -> place.clause().isEmpty())
                .anyMatch(place -> strong.stream().allMatch(term -> term.isIn(words.name(place.section()))));
        if (isSaidByHeading || NamedSection.find(words, question).isPresent()) {
            return there;
        }
        int whole = strong.stream().mapToInt(term -> term.word().length()).sum();
        List<Target> measured = there.stream()
                .filter(target -> count(strong, said(target)) * 2 > whole)
                .toList();
        return best(measured, target -> count(strong, said(target)));
    }

    private static String said(Target target) {
        return Fold.of(target.measure() + target.value())
                + Fold.BREAK
                + Fold.of(target.time().orElse(""));
    }
}
