package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import wence.answer.Piece.Census;
import wence.answer.Piece.Words;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;

/// How many chapters, sections and clauses a plan has, and its chapters by name.
final class SizePart {
    private static final int DEEPEST_NAMED = 4;

    private SizePart() {}

    static Part part(HeldPlan held) {
        Plan plan = held.plan();
        return Part.answered(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            int deepest = plan.sections().stream()
                    .mapToInt(section -> section.path().depth())
                    .max()
                    .orElse(0);
            var pieces = new ArrayList<Piece>();
            for (int depth = 1; depth <= Math.min(deepest, DEEPEST_NAMED); depth++) {
                pieces.add(new Words(draft.phrases().say("size." + depth)));
                pieces.add(new Census(plan, OptionalInt.of(depth)));
                pieces.add(new Words(draft.phrases().say("size.comma")));
            }
            pieces.add(new Words(draft.phrases().say("size.clauses")));
            pieces.add(new Census(plan, OptionalInt.empty()));
            pieces.add(new Words(draft.phrases().say("size.clauses.tail")));
            draft.line(1, pieces);
            for (Section chapter : plan.children(SectionPath.ROOT)) {
                OutlinePart.heading(draft, 2, held, chapter);
            }
        });
    }
}
