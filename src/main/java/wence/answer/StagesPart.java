package wence.answer;

import java.util.List;
import wence.plan.Milestone;
import wence.plan.Plan;
import wence.question.Finding;

/// The stages of a plan: each with its time and its sentence.
final class StagesPart {
    private StagesPart() {}

    static Part part(HeldPlan held, Finding subject) {
        Plan plan = held.plan();
        List<Milestone> meant = subject instanceof Finding.Found found
                ? plan.milestones().stream()
                        .filter(stage -> found.passages().stream()
                                .anyMatch(passage -> passage.section().covers(stage.section())))
                        .toList()
                : List.of();
        List<Milestone> stages = meant.isEmpty() ? plan.milestones() : meant;
        if (stages.isEmpty()) {
            return Part.notStated(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                draft.words(1, "no-stages");
            });
        }
        return Part.answered(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            for (Milestone stage : stages) {
                WhenPart.stage(draft, plan, stage);
                PlanLines.clause(draft, 2, plan, plan.clause(stage.clause()));
            }
        });
    }
}
