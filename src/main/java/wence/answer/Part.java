package wence.answer;

import java.util.List;
import java.util.function.Consumer;
import wence.plan.Plan;
import wence.question.Passage;

/// What one plan has to say to a question.
///
/// @param outcome how far the plan answers it
/// @param write adds the plan's lines to an answer
/// @param choices the sections of which one must be meant, when the outcome is [Outcome#UNCLEAR]; the nearest ones,
/// when
///     it is [Outcome#ABSENT]
/// @param subjects the sections that the lines are about, for what could be asked next
record Part(Plan plan, Outcome outcome, Consumer<Draft> write, List<Passage> choices, List<Passage> subjects) {
    Part {
        choices = List.copyOf(choices);
        subjects = List.copyOf(subjects);
    }

    static Part answered(Plan plan, List<Passage> subjects, Consumer<Draft> write) {
        return new Part(plan, Outcome.ANSWERED, write, List.of(), subjects);
    }

    static Part notStated(Plan plan, List<Passage> subjects, Consumer<Draft> write) {
        return new Part(plan, Outcome.NOT_STATED, write, List.of(), subjects);
    }

    static Part unclear(Plan plan, List<Passage> choices) {
        return new Part(plan, Outcome.UNCLEAR, draft -> {}, choices, List.of());
    }

    static Part absent(Plan plan, List<Passage> near, Consumer<Draft> write) {
        return new Part(plan, Outcome.ABSENT, write, near, List.of());
    }

    /// How far a plan answers a question, best first.
    enum Outcome {
        ANSWERED,
        NOT_STATED,
        UNCLEAR,
        ABSENT
    }
}
