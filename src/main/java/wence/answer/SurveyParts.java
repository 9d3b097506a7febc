package wence.answer;

import java.util.ArrayList;
import java.util.List;
import wence.answer.HeldPlan.LevelRule;
import wence.answer.Piece.Counted;
import wence.answer.Piece.Words;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Target;
import wence.question.Ask;
import wence.question.Ask.Survey;
import wence.question.Finding;
import wence.question.Passage;
import wence.question.PlanCatalog;
import wence.question.Question;

/// What is counted or listed over one whole plan.
final class SurveyParts {
    private final PlanCatalog catalog;
    private final TogetherPart together;
    private final WhoPart who;

    SurveyParts(PlanCatalog catalog, PlanLines lines) {
        this.catalog = catalog;
        this.together = new TogetherPart(lines);
        this.who = new WhoPart(lines);
    }

    /// @param rule how strictly an agency's level counts
    Part part(HeldPlan held, Question question, Survey survey, LevelRule rule) {
        return switch (survey.matter()) {
            case MENTIONS -> MentionsPart.part(held, catalog.mentions(held.plan(), question));
            case TARGETS -> targets(held, question);
            case AGENCIES -> AgenciesPart.all(held, survey.roles());
            case MOST -> AgenciesPart.extreme(held, survey.roles(), true);
            case LEAST -> AgenciesPart.extreme(held, survey.roles(), false);
            case TOGETHER -> together.part(held, question.agencies(), survey.roles(), rule);
            case EACH -> each(held, question, survey);
            case LACKING -> LackingPart.part(held, survey.roles());
            case SIZE -> SizePart.part(held);
            case SUM, GAP, SHARED -> throw new IllegalArgumentException("not for one plan: " + survey);
        };
    }

    /// Who holds the roles in each item that the plan divides among agencies.
    private Part each(HeldPlan held, Question question, Survey survey) {
        Plan plan = held.plan();
        List<Passage> items = plan.duties().stream()
                .filter(duty -> survey.roles().contains(duty.role()))
                .map(Duty::section)
                .distinct()
                .map(Passage::of)
                .toList();
        boolean asked = catalog.isTitled(plan, question) && !items.isEmpty();
        return asked
                ? who.part(held, new Ask.Who(survey.roles(), true), question, new Finding.Found(items))
                : Part.absent(plan, List.of(), draft -> {
                    PlanLines.plan(draft, plan);
                    draft.words(1, "agencies.none", AgenciesPart.roleNames(draft, survey.roles()));
                });
    }

    /// Every target of the plan, or of a year, counted.
    private static Part targets(HeldPlan held, Question question) {
        Plan plan = held.plan();
        List<Target> due = plan.targets().stream()
                .filter(target -> TargetsPart.fits(plan, target, question.year()))
                .toList();
        if (due.isEmpty()) {
            return plan.targets().isEmpty()
                    ? Part.notStated(plan, List.of(), draft -> {
                        PlanLines.plan(draft, plan);
                        draft.words(1, "no-target", plan.facts().title());
                    })
                    : TargetsPart.notInYear(
                            plan, plan.targets(), question.year().orElseThrow());
        }
        return Part.answered(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            var entries = new ArrayList<String>();
            for (Target target : due) {
                entries.add(target.clause() + '#' + entries.size());
            }
            draft.line(
                    1,
                    List.of(
                            new Words(draft.phrases().say("targets.all")),
                            new Counted(entries),
                            new Words(draft.phrases().say(due.size() == 1 ? "targets.tail.one" : "targets.tail"))));
            due.forEach(target -> PlanLines.target(draft, 2, plan, target));
        });
    }
}
