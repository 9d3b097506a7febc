package wence.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wence.answer.HeldPlan.LevelRule;
import wence.plan.Agency;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Target;
import wence.question.Ask;
import wence.question.CountedIn;
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
    private final SurveyParts surveys;
    private final PremisePart premise;
    private final ItemPart items;
    private final NumberParts numbers;

    PlanParts(PlanCatalog catalog, PlanLines lines) {
        this.catalog = catalog;
        this.lines = lines;
        this.who = new WhoPart(lines);
        this.duties = new DutiesPart(lines);
        this.check = new CheckPart(lines);
        this.surveys = new SurveyParts(catalog, lines);
        this.premise = new PremisePart(catalog);
        this.items = new ItemPart(catalog);
        this.numbers = new NumberParts(catalog, items);
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
            case Ask.Survey s -> false;
            case Ask.OnlyIn o -> false;
            case Ask.Beyond b -> false;
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
        Optional<Part> yearOutside = AbsentPart.yearOutside(plan, question);
        if (yearOutside.isPresent()) {
            return yearOutside.get();
        }
        Optional<List<Target>> numbered =
                asksForReading(question) ? catalog.targetsOfNumber(plan, question) : Optional.empty();
        if (numbered.isPresent()) {
            return NumberParts.numbered(held, question, numbered.get());
        }
        Optional<Part> verdict = premise.part(plan, question);
        if (verdict.isPresent()) {
            return verdict.get();
        }
        return switch (question.ask()) {
            case Ask.Duties asked -> duties(held.withItemsOf(question.kinds()), question, asked.roles(), rule);
            case Ask.PlanFact fact -> PlanFactPart.part(held, fact.fact());
            case Ask.Targets asked -> numbers.targets(held, question, asked);
            case Ask.Who asked -> items.of(held, question, found -> who.part(held, asked, question, found));
            case Ask.Stages s -> StagesPart.part(held, catalog.find(plan, question), question.year());
            case Ask.Outline o -> OutlinePart.part(held);
            case Ask.Contents c -> contents(held, question);
            case Ask.Overview o -> overview(held, question);
            case Ask.When w -> when(held, question);
            case Ask.Check asked ->
                items.of(held, question, found -> check.part(held, question.agencies(), asked.roles(), rule, found));
            case Ask.Survey asked when asked.matter() == Ask.Matter.SUM -> numbers.sum(held, question);
            case Ask.Survey asked
            when asked.matter() == Ask.Matter.GAP -> numbers.targets(held, question, new Ask.Targets(Ask.Breadth.ONE));
            case Ask.Survey asked -> surveys.part(held, question, asked, rule);
            case Ask.OnlyIn o -> throw new IllegalArgumentException("not a question to one plan: " + o);
            case Ask.Beyond b -> throw new IllegalArgumentException("not a question to one plan: " + b);
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

    /// 建设多少项 asks for a number where the plan has one of it, else for the items themselves.
    private Part contents(HeldPlan held, Question question) {
        List<Target> targets = CountedIn.of(question).isEmpty() || PlanCatalog.namesItem(question)
                ? List.<Target>of()
                : NumberParts.counted(catalog.measuring(held.plan(), question), question);
        if (!targets.isEmpty()) {
            return TargetsPart.part(held, targets, catalog.find(held.plan(), question), question.year());
        }
        if (catalog.find(held.plan(), question) instanceof Finding.Several several
                && question.strongTerms().isEmpty()
                && areSiblings(several)) {
            return ContentsPart.headings(held, several.passages());
        }
        List<Clause> lists = catalog.enumerations(held.plan(), question);
        return lists.isEmpty()
                ? items.of(held, question, found -> ContentsPart.part(held, found))
                : TargetsPart.figures(held.plan(), lists);
    }

    /// Whether the sections are parts of one whole, such as the actions of a plan.
    private static boolean areSiblings(Finding.Several several) {
        return several.passages().stream()
                        .map(place -> place.section().parent())
                        .distinct()
                        .count()
                == 1;
    }

    /// A bare subject that is the very thing a target measures asks for the target.
    private Part overview(HeldPlan held, Question question) {
        List<Target> measured = catalog.measured(held.plan(), question);
        if (!measured.isEmpty()) {
            return TargetsPart.part(held, measured, catalog.find(held.plan(), question), question.year());
        }
        List<Clause> lists = catalog.enumerations(held.plan(), question);
        return lists.isEmpty()
                ? items.of(held, question, found -> new OverviewPart(lines).part(held, found))
                : TargetsPart.figures(held.plan(), lists);
    }

    /// By when; where the place found names no time, any sentence that has the subject and one.
    private Part when(HeldPlan held, Question question) {
        Plan plan = held.plan();
        Part part = items.of(
                held, question, found -> WhenPart.part(held, catalog.targets(plan, question, Ask.Breadth.ONE), found));
        if (part.outcome() == Part.Outcome.ANSWERED) {
            return part;
        }
        List<Clause> dated = catalog.sentences(plan, question, NamedTime::isIn);
        return dated.isEmpty() ? part : TargetsPart.figures(plan, dated);
    }

    /// The numbers that plans state of the subject of a question, by plan; plans without any are
    /// left out.
    Map<Plan, List<Target>> targetsOf(List<HeldPlan> plans, Question question) {
        return numbers.targetsOf(plans, question);
    }

    /// What agencies have to do; where the question has a subject beside them, within it.
    private Part duties(HeldPlan held, Question question, Set<Role> roles, LevelRule rule) {
        List<Agency> agencies = question.agencies();
        boolean nowhere = agencies.stream().noneMatch(agency -> held.names(agency, rule));
        boolean noSubject = question.strongTerms().isEmpty()
                && (question.unknown().isEmpty() || question.terms().isEmpty());
        if (noSubject || nowhere || catalog.isTitled(held.plan(), question)) {
            return duties.part(held, agencies, roles, rule, duty -> true);
        }
        return items.of(held, question, found -> {
            Set<Duty> within = new HashSet<>();
            found.passages().forEach(place -> within.addAll(held.dutiesFor(place.section())));
            Part part = duties.part(held, agencies, roles, rule, within::contains);
            boolean anyRole = roles.size() == Role.values().length;
            return part.outcome() != Part.Outcome.ANSWERED && anyRole ? ContentsPart.part(held, found) : part;
        });
    }
}
