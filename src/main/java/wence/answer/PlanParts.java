package wence.answer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wence.answer.HeldPlan.LevelRule;
import wence.plan.Agency;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Section;
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

    PlanParts(PlanCatalog catalog, PlanLines lines) {
        this.catalog = catalog;
        this.lines = lines;
        this.who = new WhoPart(lines);
        this.duties = new DutiesPart(lines);
        this.check = new CheckPart(lines);
        this.surveys = new SurveyParts(catalog, lines);
        this.premise = new PremisePart(catalog);
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
            return numbered(held, question, numbered.get());
        }
        Optional<Part> verdict = premise.part(plan, question);
        if (verdict.isPresent()) {
            return verdict.get();
        }
        return switch (question.ask()) {
            case Ask.Duties asked -> duties(held.withItemsOf(question.kinds()), question, asked.roles(), rule);
            case Ask.PlanFact fact -> PlanFactPart.part(held, fact.fact());
            case Ask.Targets asked -> targets(held, question, asked);
            case Ask.Who asked -> found(held, question, found -> who.part(held, asked, question, found));
            case Ask.Stages s -> StagesPart.part(held, catalog.find(plan, question), question.year());
            case Ask.Outline o -> OutlinePart.part(held);
            case Ask.Contents c -> contents(held, question);
            case Ask.Overview o -> overview(held, question);
            case Ask.When w -> when(held, question);
            case Ask.Check asked ->
                found(held, question, found -> check.part(held, question.agencies(), asked.roles(), rule, found));
            case Ask.Survey asked when asked.matter() == Ask.Matter.SUM -> sum(held, question);
            case Ask.Survey asked
            when asked.matter() == Ask.Matter.GAP -> targets(held, question, new Ask.Targets(Ask.Breadth.ONE));
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

    private static Part numbered(HeldPlan held, Question question, List<Target> targets) {
        return targets.isEmpty()
                ? AbsentPart.part(
                        held,
                        new Finding.Absent(List.of(question.terms().getFirst().word()), List.of()))
                : TargetsPart.part(held, targets, new Finding.NoSubject(), question.year());
    }

    /// 建设多少项 asks for a number where the plan has one of it, else for the items themselves.
    private Part contents(HeldPlan held, Question question) {
        List<Target> targets = CountedIn.of(question).isEmpty() || PlanCatalog.namesItem(question)
                ? List.<Target>of()
                : counted(catalog.measuring(held.plan(), question), question);
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
                ? found(held, question, found -> ContentsPart.part(held, found))
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
                ? found(held, question, found -> new OverviewPart(lines).part(held, found))
                : TargetsPart.figures(held.plan(), lists);
    }

    /// By when; where the place found names no time, any sentence that has the subject and one.
    private Part when(HeldPlan held, Question question) {
        Plan plan = held.plan();
        Part part = found(
                held, question, found -> WhenPart.part(held, catalog.targets(plan, question, Ask.Breadth.ONE), found));
        if (part.outcome() == Part.Outcome.ANSWERED) {
            return part;
        }
        List<Clause> dated = catalog.sentences(plan, question, NamedTime::isIn);
        return dated.isEmpty() ? part : TargetsPart.figures(plan, dated);
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
        return found(held, question, found -> {
            Set<Duty> within = new HashSet<>();
            found.passages().forEach(place -> within.addAll(held.dutiesFor(place.section())));
            Part part = duties.part(held, agencies, roles, rule, within::contains);
            boolean anyRole = roles.size() == Role.values().length;
            return part.outcome() != Part.Outcome.ANSWERED && anyRole ? ContentsPart.part(held, found) : part;
        });
    }

    /// The numbers of a subject, which are not added up: the plan alone could say that they add
    /// up to something.
    private Part sum(HeldPlan held, Question question) {
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

    private Part targets(HeldPlan held, Question question, Ask.Targets asked) {
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
            return found(held, question, found -> TargetsPart.part(held, targets, found, question.year()));
        }
        return TargetsPart.part(held, targets, subject, question.year());
    }

    /// The targets whose values are in what the question counts in.
    private static List<Target> counted(List<Target> targets, Question question) {
        return CountedIn.of(question)
                .map(unit -> targets.stream()
                        .filter(target -> unit.isIn(target.value()))
                        .toList())
                .orElse(targets);
    }

    private Part found(HeldPlan held, Question question, Function<Finding.Found, Part> then) {
        Plan plan = held.plan();
        return switch (catalog.find(plan, question)) {
            case Finding.Found found -> then.apply(found);
            case Finding.Several several
            when isOneName(plan, several) -> then.apply(new Finding.Found(several.passages()));
            case Finding.Several several -> Part.unclear(plan, several.passages());
            case Finding.NoSubject none -> Part.unclear(plan, List.of());
            case Finding.Absent absent -> AbsentPart.part(held, absent);
        };
    }

    /// Whether the sections bear one name, as in the body and in a table behind it: asking which
    /// is meant would offer
    /// one
    /// choice.
    private static boolean isOneName(Plan plan, Finding.Several several) {
        Optional<Section> first = plan.section(several.passages().getFirst().section());
        return several.passages().stream()
                .map(place -> plan.section(place.section()))
                .allMatch(section ->
                        section.isPresent() && first.isPresent() && PlanCatalog.sameName(section.get(), first.get()));
    }
}
