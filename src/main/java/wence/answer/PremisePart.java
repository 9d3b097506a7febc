package wence.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Target;
import wence.question.Ask;
import wence.question.Finding;
import wence.question.Passage;
import wence.question.PlanCatalog;
import wence.question.Premise;
import wence.question.Question;

/// Whether a number that a question holds to be so is what a plan states: yes or no, and what the
/// plan says.
final class PremisePart {
    private final PlanCatalog catalog;

    PremisePart(PlanCatalog catalog) {
        this.catalog = catalog;
    }

    /// The plan's verdict; empty where it states no number that could tell.
    Optional<Part> part(Plan plan, Question question) {
        boolean reads = question.ask() instanceof Ask.Overview
                || question.ask() instanceof Ask.Contents
                || question.ask() instanceof Ask.Targets
                || question.ask() instanceof Ask.When;
        if (!reads || !question.agencies().isEmpty()) {
            return Optional.empty();
        }
        return Premise.of(question).flatMap(premise -> {
            Question subject = premise.without(question);
            return ofTargets(plan, subject, premise).or(() -> ofSentences(plan, subject, premise));
        });
    }

    private Optional<Part> ofTargets(Plan plan, Question subject, Premise premise) {
        List<Target> comparable = catalog.targets(plan, subject, Ask.Breadth.ONE).stream()
                .filter(target -> premise.isIn(target.value()).isPresent())
                .toList();
        Predicate<Target> borneOut = target ->
                premise.isIn(target.value()).filter(Boolean::booleanValue).isPresent();
        List<Target> due = comparable.stream()
                .filter(target -> TargetsPart.fits(plan, target, subject.year()))
                .toList();
        if (due.isEmpty()) {
            // the number is right, the year is not
            List<Target> otherwise = comparable.stream().filter(borneOut).toList();
            return otherwise.isEmpty() ? Optional.empty() : Optional.of(verdict(plan, subject, "no", otherwise));
        }
        List<Target> confirming = due.stream().filter(borneOut).toList();
        return Optional.of(
                confirming.isEmpty() ? verdict(plan, subject, "no", due) : verdict(plan, subject, "yes", confirming));
    }

    private Part verdict(Plan plan, Question subject, String verdict, List<Target> telling) {
        var places = catalog.find(plan, subject) instanceof Finding.Found found ? found.passages() : List.<Passage>of();
        return Part.answered(plan, places, draft -> {
            PlanLines.plan(draft, plan);
            draft.words(1, verdict);
            telling.forEach(target -> PlanLines.target(draft, 1, plan, target));
        });
    }

    private Optional<Part> ofSentences(Plan plan, Question subject, Premise premise) {
        if (!TargetsPart.isOfPlansTime(plan, subject)) {
            return Optional.empty();
        }
        List<Clause> comparable = catalog.figures(plan, subject).stream()
                .filter(clause -> premise.isIn(clause.text()).isPresent())
                .toList();
        if (comparable.isEmpty()) {
            return Optional.empty();
        }
        List<Clause> confirming = comparable.stream()
                .filter(clause -> premise.isIn(clause.text())
                        .filter(Boolean::booleanValue)
                        .isPresent())
                .toList();
        List<Clause> telling = confirming.isEmpty() ? comparable : confirming;
        return Optional.of(Part.answered(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            draft.words(1, confirming.isEmpty() ? "no" : "yes");
            telling.forEach(clause -> PlanLines.clause(draft, 1, plan, clause));
        }));
    }
}
