package wence.answer;

import java.util.List;
import java.util.OptionalInt;
import wence.plan.Milestone;
import wence.plan.Plan;
import wence.question.Finding;

/// The stages of a plan: each with its time and its sentence.
final class StagesPart {
    private StagesPart() {}

    /// The stages; for a plan without any, its deadlines.
    private static List<Milestone> stagesOf(Plan plan) {
        List<Milestone> stages = plan.milestones().stream()
                .filter(milestone -> milestone.kind() == Milestone.Kind.STAGE)
                .toList();
        return stages.isEmpty() ? plan.milestones() : stages;
    }

    /// The stages that the subject covers, else all.
    ///
    /// @param year a year that the question names; then only the stages that it falls into
    static Part part(HeldPlan held, Finding subject, OptionalInt year) {
        Plan plan = held.plan();
        List<Milestone> all = stagesOf(plan);
        List<Milestone> meant = subject instanceof Finding.Found found
                ? all.stream()
                        .filter(stage -> found.passages().stream()
                                .anyMatch(passage -> passage.section().covers(stage.section())))
                        .toList()
                : List.of();
        List<Milestone> stages = (meant.isEmpty() ? all : meant)
                .stream()
                        .filter(stage -> year.isEmpty()
                                || stage.years()
                                        .filter(years -> years.contains(year.getAsInt()))
                                        .isPresent())
                        .toList();
        if (stages.isEmpty()) {
            return Part.notStated(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                if (all.isEmpty() || year.isEmpty()) {
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
