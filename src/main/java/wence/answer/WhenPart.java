package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.answer.Piece.Stated;
import wence.answer.Piece.Words;
import wence.plan.Clause;
import wence.plan.Milestone;
import wence.plan.Plan;
import wence.plan.Target;
import wence.question.Finding;
import wence.question.Passage;

/// By when an item is due, or when a stage is.
final class WhenPart {
    private WhenPart() {}

    static Part part(HeldPlan held, List<Target> targets, Finding.Found subject) {
        Plan plan = held.plan();
        List<Milestone> stages = plan.milestones().stream()
                .filter(stage -> stage.kind() == Milestone.Kind.STAGE)
                .filter(stage -> subject.passages().stream()
                        .anyMatch(place -> place.section().covers(stage.section())))
                .toList();
        if (!stages.isEmpty()) {
            return Part.answered(plan, subject.passages(), draft -> {
                PlanLines.plan(draft, plan);
                stages.forEach(stage -> stage(draft, plan, stage));
            });
        }
        List<Target> timed = targets.stream()
                .filter(target -> StatedTime.of(plan, target).isPresent())
                .toList();
        if (!timed.isEmpty()) {
            return Part.answered(plan, subject.passages(), draft -> {
                PlanLines.plan(draft, plan);
                timed.forEach(target -> PlanLines.target(draft, 1, plan, target));
            });
        }
        List<Clause> dated = dated(held, subject);
        return dated.isEmpty()
                ? notStated(held, subject)
                : Part.answered(plan, subject.passages(), draft -> {
                    PlanLines.plan(draft, plan);
                    dated.forEach(clause -> PlanLines.clause(draft, 1, plan, clause));
                });
    }

    static void stage(Draft draft, Plan plan, Milestone stage) {
        Clause clause = plan.clause(stage.clause());
        var pieces = new ArrayList<Piece>();
        if (!stage.name().isEmpty()) {
            pieces.add(new Words(draft.phrases().say("stage", stage.name())));
        }
        boolean isInHeading = !AnswerCheck.standsIn(stage.time(), clause.text());
        pieces.add(isInHeading ? new Words(stage.time()) : new Stated(stage.time()));
        draft.line(1, pieces, draft.cite(plan, clause));
    }

    /// The clauses of the places that name a time themselves.
    private static List<Clause> dated(HeldPlan held, Finding.Found subject) {
        var dated = new ArrayList<Clause>();
        for (Passage place : subject.passages()) {
            List<Clause> clauses =
                    place.clause().map(List::of).orElseGet(() -> held.plan().clausesUnder(place.section()));
            clauses.stream().filter(clause -> NamedTime.isIn(clause.text())).forEach(dated::add);
        }
        return dated;
    }

    private static Part notStated(HeldPlan held, Finding.Found subject) {
        Plan plan = held.plan();
        Passage place = subject.passages().getFirst();
        return Part.notStated(plan, subject.passages(), draft -> {
            PlanLines.plan(draft, plan);
            if (place.clause().isPresent()) {
                draft.words(1, "mentioned.no-time");
            } else {
                draft.words(1, "no-time", PlanLines.name(plan, place.section(), draft.phrases()));
            }
            ContentsPart.instead(held, place, draft);
            Optional.of(plan.facts())
                    .flatMap(facts -> facts.period())
                    .ifPresent(period -> draft.words(1, "plan-period", period.chinese()));
        });
    }
}
