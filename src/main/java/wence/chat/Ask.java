package wence.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wence.answer.Answer;
import wence.answer.Inquiry;

/// A question, with or without `/ask`.
record Ask(String question) implements Command {
    static final CommandWord WORD =
            new CommandWord("ask", List.of("问", "提问"), "问题", "提问（也可以直接写问题）", "ask (or just write)");

    static Command typed(String argument) {
        return argument.isEmpty() ? new Help(WORD.name()) : new Ask(argument);
    }

    @Override
    public Turned act(Turn turn) {
        return in(turn.pinned().map(plan -> plan.id()), turn);
    }

    /// The answer, with the question said again above it.
    Turned saidAgain(Turn turn) {
        return act(turn.under(question)).under(question);
    }

    /// The answer over all plans, whatever is pinned, with the question said again above it.
    Turned overAllPlans(Turn turn) {
        return in(Optional.empty(), turn.under(question)).under(question);
    }

    private Turned in(Optional<String> plan, Turn turn) {
        if (turn.plans().isEmpty()) {
            return NoPlans.say(new Draft(), turn);
        }
        Conversation before = turn.conversation();
        long start = turn.office().ticks();
        var inquiry = new Inquiry(question, before.history(), plan, turn.who().toString());
        Answer answer = turn.answerer().answer(inquiry, new Growing(turn.soFar()));
        Asking.note(question, plan, answer, Duration.ofNanos(turn.office().ticks() - start), turn);
        Conversation after = before.asked(question, answer.said().language(), Answered.of(question, answer, turn));
        Draft draft = AnswerDraft.of(answer);
        Tools.under(answer, draft, turn.in(after));
        return draft.done(after);
    }
}
