package wence.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wence.answer.HeldPlan.LevelRule;
import wence.plan.Agency;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.SectionPath;
import wence.question.Finding;

/// Whether an agency has a role in an item: yes or no, and the duty that says so.
final class CheckPart {
    private final PlanLines lines;

    CheckPart(PlanLines lines) {
        this.lines = lines;
    }

    Part part(HeldPlan held, List<Agency> asked, Set<Role> roles, LevelRule rule, Finding.Found found) {
        Plan plan = held.plan();
        var bound = new LinkedHashSet<Duty>();
        found.passages().forEach(place -> bound.addAll(held.dutiesFor(place.section())));
        SectionPath section = found.passages().getFirst().section();
        if (bound.isEmpty()) {
            return Part.notStated(plan, found.passages(), draft -> {
                PlanLines.plan(draft, plan);
                draft.words(1, "no-duty", PlanLines.name(plan, section, draft.phrases()));
                ContentsPart.instead(held, found.passages().getFirst(), draft);
            });
        }
        List<Duty> confirming = bound.stream()
                .filter(duty -> roles.contains(duty.role()))
                .filter(duty -> asked.stream()
                        .allMatch(agency -> !held.named(duty, agency, rule).isEmpty()))
                .toList();
        return Part.answered(plan, found.passages(), draft -> {
            PlanLines.plan(draft, plan);
            if (!confirming.isEmpty()) {
                draft.words(1, "yes");
                confirming.forEach(duty -> lines.duty(draft, 1, plan, duty));
            } else {
                draft.words(1, "no");
                denying(held, asked, roles, rule, bound).forEach(duty -> lines.duty(draft, 1, plan, duty));
            }
        });
    }

    /// The duties that show why the answer is no: those in the role asked about, and those that do name the agency.
    private static List<Duty> denying(
            HeldPlan held, List<Agency> asked, Set<Role> roles, LevelRule rule, Set<Duty> bound) {
        List<Duty> telling = bound.stream()
                .filter(duty -> roles.contains(duty.role())
                        || asked.stream()
                                .anyMatch(agency ->
                                        !held.named(duty, agency, rule).isEmpty()))
                .toList();
        return telling.isEmpty() ? List.copyOf(bound) : telling;
    }
}
