package wence.answer;

import java.util.List;
import java.util.OptionalInt;
import wence.plan.Milestone;
import wence.plan.Plan;
import wence.question.Finding;

/// The stages of a plan: each with its time and its sentence.
final class StagesPart {
    private StagesPart() {}

    /// The stages that the subject covers, else all.
    ///
    /// @param year a year that the question names; then only the stages that it falls into
    static Part part(HeldPlan held, Finding subject, OptionalInt year) {
        Plan plan = held.plan();
        List<Milestone> meant = subject instanceof Finding.Found found
                ? plan.milestones().stream()
                        .filter(stage -> found.passages().stream()
                                .anyMatch(passage -> passage.section().covers(stage.section())))
                        .toList()
                : List.of();
        List<Milestone> stages = (meant.isEmpty() ? plan.milestones() : meant)
                .stream()
                        .filter(stage -> year.isEmpty() || stage.years().contains(year.getAsInt()))
                        .toList();
        if (stages.isEmpty()) {
            return Part.notStated(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                if (plan.milestones().isEmpty() || year.isEmpty()) {
                    draft.words(1, "no-stages");
                } else {
                    draft.words(1, "no-stage-of-year", Integer.toString(year.getAsInt()));
                }
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
