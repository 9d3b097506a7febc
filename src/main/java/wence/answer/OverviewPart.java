package wence.answer;

import java.util.List;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.question.Finding;
import wence.question.Passage;

/// A bare item: what it contains, who does it, and its numbers.
final class OverviewPart {
    private static final int MOST_TARGETS = 12;

    private final PlanLines lines;

    OverviewPart(PlanLines lines) {
        this.lines = lines;
    }

    Part part(HeldPlan held, Finding.Found found) {
        Plan plan = held.plan();
        Part contents = ContentsPart.part(held, found);
        boolean heading = found.passages().size() == 1
                && found.passages().getFirst().clause().isEmpty();
        if (!heading) {
            return contents;
        }
        Passage place = found.passages().getFirst();
        List<Duty> own = plan.duties().stream()
                .filter(duty -> duty.section().equals(place.section()))
                .toList();
        return new Part(
                plan,
                contents.outcome(),
                draft -> {
                    contents.write().accept(draft);
                    own.forEach(duty -> lines.duty(draft, 1, plan, duty));
                    plan.targets().stream()
                            .filter(target -> place.section().covers(target.section()))
                            .limit(MOST_TARGETS)
                            .forEach(target -> PlanLines.target(draft, 1, plan, target));
                },
                List.of(),
                found.passages());
    }
}
