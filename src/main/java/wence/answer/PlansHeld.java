package wence.answer;

import java.util.List;
import wence.answer.Answer.Answered;
import wence.answer.Answer.NotFound;
import wence.plan.Plan;

/// Says which plans are held: when that is asked, and when a question is about another place than theirs.
///
/// @param choices what could be asked of them
record PlansHeld(List<Plan> plans, Choices choices) {
    /// Of more plans than these, not all are named in one sentence.
    private static final int MOST_NAMED = 5;

    PlansHeld {
        plans = List.copyOf(plans);
    }

    /// All of them by their titles.
    Answer answer(Draft draft) {
        draft.words(0, "held");
        for (Plan plan : plans) {
            draft.line(1, List.of(new Piece.Words(plan.facts().title())));
        }
        choices.examples().forEach(choice -> draft.next(choice.label(), choice.question()));
        return new Answered(draft.said());
    }

    /// That none is about the place, group or level, and which there are instead.
    Answer instead(Draft draft, String elsewhere) {
        List<String> some = plans.stream().limit(MOST_NAMED).map(draft::label).toList();
        String named = String.join(draft.phrases().say("list"), some);
        if (plans.size() > MOST_NAMED) {
            draft.words(0, "elsewhere.many", elsewhere, named, Integer.toString(plans.size()));
        } else {
            draft.words(0, "elsewhere", elsewhere, named);
        }
        return new NotFound(draft.said());
    }
}
