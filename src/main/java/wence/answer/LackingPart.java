package wence.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wence.answer.Piece.Count;
import wence.answer.Piece.Words;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.SectionPath;

/// The items of a plan for which nobody is named in a role, though others beside them have somebody.
final class LackingPart {
    private LackingPart() {}

    static Part part(HeldPlan held, Set<Role> roles) {
        Plan plan = held.plan();
        if (plan.duties().isEmpty()) {
            return Part.notStated(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                draft.words(1, "lacking.whole", AgenciesPart.roleNames(draft, roles));
            });
        }
        List<Section> lacking = items(plan).stream()
                .filter(section ->
                        held.dutiesFor(section.path()).stream().noneMatch(duty -> roles.contains(duty.role())))
                .toList();
        List<Section> chapters = plan.children(SectionPath.ROOT).stream()
                .filter(chapter ->
                        plan.duties().stream().noneMatch(duty -> chapter.path().covers(duty.section())))
                .toList();
        return Part.answered(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            if (lacking.isEmpty()) {
                draft.words(1, "lacking.none", AgenciesPart.roleNames(draft, roles));
            } else {
                list(draft, held, "lacking", roles, lacking);
            }
            if (!chapters.isEmpty()) {
                list(draft, held, "lacking.chapters", roles, chapters);
            }
        });
    }

    /// The sections beside those that have duties: what the plan divides among agencies.
    private static Set<Section> items(Plan plan) {
        var parents = new LinkedHashSet<SectionPath>();
        plan.duties().stream()
                .filter(duty -> !duty.section().isRoot())
                .forEach(duty -> parents.add(duty.section().parent()));
        var items = new LinkedHashSet<Section>();
        for (Section section : plan.sections()) {
            boolean above = plan.duties().stream()
                    .anyMatch(duty -> section.path().covers(duty.section())
                            && !section.path().equals(duty.section()));
            if (parents.contains(section.path().parent())
                    && !above
                    && section.path().depth() > 1) {
                items.add(section);
            }
        }
        return items;
    }

    private static void list(Draft draft, HeldPlan held, String key, Set<Role> roles, List<Section> sections) {
        Plan plan = held.plan();
        draft.line(
                1,
                List.of(
                        new Words(draft.phrases().say(key, AgenciesPart.roleNames(draft, roles))),
                        new Count(sections.size()),
                        new Words(draft.phrases().say(sections.size() == 1 ? "item" : "items"))));
        for (Section section : sections) {
            var heading = List.<Piece>of(new Words(PlanLines.heading(plan, section.path(), draft.phrases())));
            held.firstClause(section.path())
                    .ifPresentOrElse(
                            first -> draft.line(2, heading, draft.cite(plan, first)), () -> draft.line(2, heading));
        }
    }
}
