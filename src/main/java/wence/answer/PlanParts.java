package wence.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import wence.answer.HeldPlan.LevelRule;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.Target;
import wence.question.Ask;
import wence.question.Finding;
import wence.question.PlanCatalog;
import wence.question.Question;

/// Asks one plan one question.
final class PlanParts {
    private final PlanCatalog catalog;
    private final PlanLines lines;
    private final WhoPart who;
    private final DutiesPart duties;
    private final CheckPart check;

    PlanParts(PlanCatalog catalog, PlanLines lines) {
        this.catalog = catalog;
        this.lines = lines;
        this.who = new WhoPart(lines);
        this.duties = new DutiesPart(lines);
        this.check = new CheckPart(lines);
    }

    /// Whether the question lacks a subject that every plan would need to answer it.
    boolean needsSubject(Question question) {
        return switch (question.ask()) {
            case Ask.Who w -> hasNone(question);
            case Ask.Contents c -> hasNone(question);
            case Ask.When w -> hasNone(question);
            case Ask.Overview o -> hasNone(question);
            case Ask.Check c -> hasNone(question);
            case Ask.Targets targets ->
                hasNone(question)
                        && (targets.breadth() == Ask.Breadth.ONE
                                || (question.scope().plans().isEmpty() && !question.compare()));
            case Ask.Stages stages -> false;
            case Ask.Duties d -> false;
            case Ask.PlanFact f -> false;
            case Ask.Outline o -> false;
            case Ask.Held h -> false;
            case Ask.Source s -> false;
            case Ask.Nothing n -> true;
        };
    }

    private boolean hasNone(Question question) {
        return question.unknown().isEmpty()
                && catalog.plans().stream()
                        .allMatch(
                                plan -> catalog.targetsOfNumber(plan, question).isEmpty())
                && catalog.plans().stream().allMatch(plan -> catalog.find(plan, question) instanceof Finding.NoSubject);
    }

    Part part(HeldPlan held, Question question) {
        Plan plan = held.plan();
        LevelRule rule = question.scope().plans().isEmpty() ? LevelRule.AS_NAMED : LevelRule.ANY;
        Optional<Part> yearOutside = yearOutside(plan, question);
        if (yearOutside.isPresent()) {
            return yearOutside.get();
        }
        Optional<List<Target>> numbered =
                asksForReading(question) ? catalog.targetsOfNumber(plan, question) : Optional.empty();
        if (numbered.isPresent()) {
            return numbered(held, question, numbered.get());
        }
        return switch (question.ask()) {
            case Ask.Duties asked ->
                duties.part(held.withItemsOf(question.kinds()), question.agencies(), asked.roles(), rule);
            case Ask.PlanFact fact -> PlanFactPart.part(held, fact.fact());
            case Ask.Targets asked -> targets(held, question, asked);
            case Ask.Who asked -> found(held, question, found -> who.part(held, asked, question, found));
            case Ask.Stages s -> StagesPart.part(held, catalog.find(plan, question), question.year());
            case Ask.Outline o -> OutlinePart.part(held);
            case Ask.Contents c -> found(held, question, found -> ContentsPart.part(held, found));
            case Ask.Overview o -> overview(held, question);
            case Ask.When w ->
                found(
                        held,
                        question,
                        found -> WhenPart.part(held, catalog.targets(plan, question, Ask.Breadth.ONE), found));
            case Ask.Check asked ->
                found(held, question, found -> check.part(held, question.agencies(), asked.roles(), rule, found));
            case Ask.Source asked -> SourcePart.part(held, catalog.standing(plan, asked.text()));
            case Ask.Held h -> throw new IllegalArgumentException("not a question to one plan: " + h);
            case Ask.Nothing n -> throw new IllegalArgumentException("not a question to one plan: " + n);
        };
    }

    /// Whether the question asks what something is, rather than who does it.
    private static boolean asksForReading(Question question) {
        return question.ask() instanceof Ask.Overview
                || question.ask() instanceof Ask.Contents
                || question.ask() instanceof Ask.Targets
                || question.ask() instanceof Ask.When;
    }

    private static Part numbered(HeldPlan held, Question question, List<Target> targets) {
        return targets.isEmpty()
                ? absent(
                        held.plan(),
                        new Finding.Absent(List.of(question.terms().getFirst().word()), List.of()))
                : TargetsPart.part(held, targets, new Finding.NoSubject(), question.year());
    }

    /// A bare subject that is the very thing a target measures asks for the target.
    private Part overview(HeldPlan held, Question question) {
        List<Target> measured = catalog.measured(held.plan(), question);
        return measured.isEmpty()
                ? found(held, question, found -> new OverviewPart(lines).part(held, found))
                : TargetsPart.part(held, measured, catalog.find(held.plan(), question), question.year());
    }

    private Part targets(HeldPlan held, Question question, Ask.Targets asked) {
        Plan plan = held.plan();
        List<Target> targets = catalog.targets(plan, question, asked.breadth());
        Finding subject = catalog.find(plan, question);
        if (targets.isEmpty() && !(subject instanceof Finding.NoSubject)) {
            return found(held, question, found -> TargetsPart.part(held, targets, found, question.year()));
        }
        return TargetsPart.part(held, targets, subject, question.year());
    }

    private Part found(HeldPlan held, Question question, Function<Finding.Found, Part> then) {
        Plan plan = held.plan();
        return switch (catalog.find(plan, question)) {
            case Finding.Found found -> then.apply(found);
            case Finding.Several several -> Part.unclear(plan, several.passages());
            case Finding.NoSubject none -> Part.unclear(plan, List.of());
            case Finding.Absent absent -> absent(plan, absent);
        };
    }

    private static Part absent(Plan plan, Finding.Absent absent) {
        return Part.absent(plan, absent.near(), draft -> {
            PlanLines.plan(draft, plan);
            if (absent.missing().isEmpty()) {
                draft.words(1, "not-together");
            } else {
                var quoted = absent.missing().stream()
                        .map(word -> draft.phrases().say("quoted", word))
                        .toList();
                draft.words(1, "missing", String.join(draft.phrases().say("list"), quoted));
            }
        });
    }

    private static Optional<Part> yearOutside(Plan plan, Question question) {
        OptionalInt year = question.year();
        Optional<Period> period = plan.facts().period();
        if (year.isEmpty() || period.isEmpty() || period.get().contains(year.getAsInt())) {
            return Optional.empty();
        }
        return Optional.of(Part.absent(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            draft.words(1, "year-outside", period.get().chinese(), Integer.toString(year.getAsInt()));
        }));
    }
}
