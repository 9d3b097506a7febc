package wence.answer;

import java.util.List;
import wence.answer.Piece.Count;
import wence.answer.Piece.Stated;
import wence.answer.Piece.Words;
import wence.plan.Plan;
import wence.question.Passage;
import wence.question.Standing;
import wence.question.Standing.Change;

/// Where a pasted text stands in a plan, and how it differs there.
final class SourcePart {
    private SourcePart() {}

    /// @param standing the clauses that the text is made of, in reading order
    static Part part(HeldPlan held, List<Standing> standing) {
        Plan plan = held.plan();
        if (standing.isEmpty()) {
            return Part.absent(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                draft.words(1, "source.absent");
            });
        }
        List<Passage> places = standing.stream()
                .map(one -> Passage.of(one.clause().section()))
                .distinct()
                .toList();
        return Part.answered(plan, places, draft -> {
            PlanLines.plan(draft, plan);
            standing.forEach(one -> write(draft, plan, one));
        });
    }

    private static void write(Draft draft, Plan plan, Standing standing) {
        Phrases phrases = draft.phrases();
        String place = PlanLines.name(plan, standing.clause().section(), phrases);
        int cited = draft.cite(plan, standing.clause());
        List<Change> changes = standing.changes();
        if (changes.isEmpty()) {
            String key = standing.whole() ? "source.whole" : "source.piece";
            draft.line(1, List.of(new Words(phrases.say(key, place))), cited);
            return;
        }
        String tail = changes.size() == 1 ? "source.near.tail.one" : "source.near.tail";
        draft.line(
                1,
                List.of(
                        new Words(phrases.say("source.near", place)),
                        new Count(changes.size()),
                        new Words(phrases.say(tail))),
                cited);
        changes.forEach(change -> draft.line(2, pieces(phrases, change), cited));
    }

    private static List<Piece> pieces(Phrases phrases, Change change) {
        var end = new Words(phrases.say("source.end"));
        if (change.stated().isEmpty()) {
            return List.of(new Words(phrases.say("source.added", change.pasted())));
        }
        return change.pasted().isEmpty()
                ? List.of(new Words(phrases.say("source.dropped")), new Stated(change.stated()), end)
                : List.of(new Words(phrases.say("source.changed", change.pasted())), new Stated(change.stated()), end);
    }
}
