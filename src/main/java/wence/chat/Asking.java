package wence.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wence.answer.Answer;
import wence.plan.Section;
import wence.store.AskedQuestion;
import wence.store.AskedQuestion.Status;

/// Hands over what was asked, to be counted; nothing waits for it.
final class Asking {
    private Asking() {}

    static void note(String question, Optional<String> plan, Answer answer, Duration took, Turn turn) {
        boolean isAnswered = status(answer) == Status.ANSWERED || status(answer) == Status.NOT_STATED;
        turn.office()
                .recorder()
                .asked(new AskedQuestion(
                        turn.conversation().at(),
                        turn.who(),
                        turn.message().chat(),
                        turn.message().id(),
                        question,
                        isAnswered ? List.of() : turn.conversation().history(),
                        plan,
                        status(answer),
                        took,
                        answer.said().citations().stream()
                                .flatMap(citation -> citation
                                        .plan()
                                        .section(citation.clause().section())
                                        .stream())
                                .map(Section::name)
                                .filter(name -> !name.isBlank())
                                .distinct()
                                .toList()));
    }

    private static Status status(Answer answer) {
        return switch (answer) {
            case Answer.Answered _ -> Status.ANSWERED;
            case Answer.NotStated _ -> Status.NOT_STATED;
            case Answer.NotFound _ -> Status.NOT_FOUND;
            case Answer.Unclear _ -> Status.UNCLEAR;
        };
    }
}
