package wence.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.SectionPath;
import wence.question.Ask.Who;
import wence.question.Finding;
import wence.question.Passage;

/// Who leads, supports, is responsible for an item.
final class WhoPart {
    /// Of more sections than these that all speak of the subject, the person is asked which is meant.
    private static final int MOST_SECTIONS = 3;

    private final PlanLines lines;

    WhoPart(PlanLines lines) {
        this.lines = lines;
    }

    Part part(HeldPlan held, Who who, Finding.Found found) {
        Plan plan = held.plan();
        var bySection = new LinkedHashSet<SectionPath>();
        for (Passage place : found.places()) {
            held.dutiesFor(place.section()).forEach(duty -> bySection.add(duty.section()));
        }
        boolean byClause = found.places().size() > 1;
        if (byClause && bySection.size() > MOST_SECTIONS) {
            return Part.unclear(plan, bySection.stream().map(Passage::of).toList());
        }
        List<Duty> wanted = plan.duties().stream()
                .filter(duty -> bySection.contains(duty.section()))
                .filter(duty -> wants(who, plan, duty))
                .toList();
        return wanted.isEmpty()
                ? notStated(held, who, found)
                : Part.answered(plan, found.places(), draft -> write(draft, plan, found, wanted));
    }

    /// Whether the question asks for this duty: its role is asked for, or the question (负责) takes whoever is named in a
    /// section that names no lead.
    private static boolean wants(Who who, Plan plan, Duty duty) {
        if (who.roles().contains(duty.role())) {
            return true;
        }
        return !who.strict()
                && duty.role() == Role.RESPONSIBLE
                && plan.duties().stream()
                        .noneMatch(other -> other.section().equals(duty.section())
                                && other.item().equals(duty.item())
                                && who.roles().contains(other.role()));
    }

    private void write(Draft draft, Plan plan, Finding.Found found, List<Duty> duties) {
        PlanLines.plan(draft, plan);
        Set<SectionPath> asked = new LinkedHashSet<>();
        found.places().forEach(place -> asked.add(place.section()));
        SectionPath current = null;
        for (Duty duty : duties) {
            boolean plain = asked.size() == 1 && asked.contains(duty.section());
            if (!plain && !duty.section().equals(current)) {
                current = duty.section();
                String name = PlanLines.heading(plan, current, draft.phrases());
                boolean above = asked.stream()
                        .allMatch(path ->
                                !path.equals(duty.section()) && duty.section().covers(path));
                draft.words(1, above ? "belongs-to" : "section", name);
            }
            lines.duty(draft, plain ? 1 : 2, plan, duty);
        }
    }

    private Part notStated(HeldPlan held, Who who, Finding.Found found) {
        Plan plan = held.plan();
        Passage place = found.places().getFirst();
        return Part.notStated(plan, found.places(), draft -> {
            PlanLines.plan(draft, plan);
            String name = PlanLines.name(plan, place.section(), draft.phrases());
            if (who.roles().size() > 1) {
                draft.words(1, "no-duty", name);
            } else if (who.roles().contains(Role.LEAD)) {
                draft.words(1, "no-lead", name);
            } else {
                Role role = who.roles().iterator().next();
                draft.words(1, "no-role", name, draft.phrases().say("role." + role.label()));
            }
            ContentsPart.instead(held, place, draft);
            held.dutiesFor(place.section()).forEach(duty -> lines.duty(draft, 2, plan, duty));
        });
    }
}
