package wence.answer;

import java.util.List;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;

/// What the plan as a whole contains: its chapters, and the headings of the next level under them.
final class OutlinePart {
    private OutlinePart() {}

    static Part part(HeldPlan held) {
        Plan plan = held.plan();
        if (plan.sections().isEmpty()) {
            return Part.notStated(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                draft.words(1, "no-headings");
            });
        }
        return Part.answered(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            for (Section chapter : plan.children(SectionPath.ROOT)) {
                heading(draft, 1, held, chapter);
                plan.children(chapter.path()).forEach(section -> heading(draft, 2, held, section));
            }
        });
    }

    static void heading(Draft draft, int indent, HeldPlan held, Section section) {
        var words = new Piece.Words(PlanLines.heading(held.plan(), section.path(), draft.phrases()));
        held.firstClause(section.path())
                .map(clause -> draft.cite(held.plan(), clause))
                .ifPresentOrElse(
                        number -> draft.line(indent, List.of(words), number), () -> draft.line(indent, List.of(words)));
    }
}
