package wence.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Target;
import wence.question.Ask;
import wence.question.CountedIn;
import wence.question.Finding;
import wence.question.PlanCatalog;
import wence.question.Question;

/// Asks one plan for its numbers.
final class NumberParts {
    private final PlanCatalog catalog;
    private final ItemPart items;

    NumberParts(PlanCatalog catalog, ItemPart items) {
        this.catalog = catalog;
        this.items = items;
    }

    /// The targets of a number that the question calls by itself.
    static Part numbered(HeldPlan held, Question question, List<Target> targets) {
        return targets.isEmpty()
                ? AbsentPart.part(
                        held,
                        new Finding.Absent(List.of(question.terms().getFirst().word()), List.of()))
                : TargetsPart.part(held, targets, new Finding.NoSubject(), question.year());
    }

    /// The numbers of a subject, which are not added up: the plan alone could say that they add
    /// up to something.
    Part sum(HeldPlan held, Question question) {
        Part numbers = targets(held, question, new Ask.Targets(Ask.Breadth.ALL));
        boolean several =
                catalog.targets(held.plan(), question, Ask.Breadth.ALL).size() > 1;
        return numbers.outcome() == Part.Outcome.ANSWERED && several
                ? Part.answered(held.plan(), numbers.subjects(), draft -> {
                    numbers.write().accept(draft);
                    draft.words(1, "not-added");
                })
                : numbers;
    }

    /// The numbers that plans state of the subject of a question, by plan; plans without any are
    /// left out.
    Map<Plan, List<Target>> targetsOf(List<HeldPlan> plans, Question question) {
        Map<Plan, List<Target>> byPlan = new LinkedHashMap<>();
        for (HeldPlan held : plans) {
            List<Target> targets = catalog.targets(held.plan(), question, Ask.Breadth.ONE);
            if (!targets.isEmpty()) {
                byPlan.put(held.plan(), targets);
            }
        }
        return byPlan;
    }

    /// The numbers asked for; where the plan has none, what it says of their subject.
    Part targets(HeldPlan held, Question question, Ask.Targets asked) {
        Plan plan = held.plan();
        List<Target> targets = asked.breadth() == Ask.Breadth.ONE
                ? counted(catalog.targets(plan, question, asked.breadth()), question)
                : catalog.targets(plan, question, asked.breadth());
        Finding subject = catalog.find(plan, question);
        List<Clause> figures = targets.isEmpty() && TargetsPart.isOfPlansTime(plan, question)
                ? catalog.figures(plan, question)
                : List.<Clause>of();
        if (!figures.isEmpty()) {
            return TargetsPart.figures(plan, figures);
        }
        if (targets.isEmpty() && !(subject instanceof Finding.NoSubject)) {
            return items.of(held, question, found -> TargetsPart.part(held, targets, found, question.year()));
        }
        return TargetsPart.part(held, targets, subject, question.year());
    }

    /// The targets whose values are in what the question counts in.
    static List<Target> counted(List<Target> targets, Question question) {
        return CountedIn.of(question)
                .map(unit -> targets.stream()
                        .filter(target -> unit.isIn(target.value()))
                        .toList())
                .orElse(targets);
    }
}
