package wence.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import wence.answer.Answer.Answered;
import wence.answer.Answer.NotFound;
import wence.answer.Answer.NotStated;
import wence.answer.Answer.Unclear;

/// The answers to several questions of one message as one answer, each under the question that it answers.
final class JoinedAnswer {
    private JoinedAnswer() {}

    /// @param labels what the plans are called for short
    /// @param questions the questions in the person's words
    /// @param answers the answer to each, in the same order; at least one
    static Answer of(PlanLabels labels, List<String> questions, List<Answer> answers) {
        var draft = new Draft(answers.getFirst().said().language(), labels);
        for (int i = 0; i < answers.size(); i++) {
            draft.words(0, "asked", questions.get(i));
            draft.add(answers.get(i).said());
            if (answers.get(i) instanceof Unclear unclear) {
                unclear.choices().forEach(choice -> draft.line(1, List.of(new Piece.Words(choice.label()))));
            }
        }
        Answer best = Objects.requireNonNull(answers.stream()
                .min(Comparator.comparingInt(JoinedAnswer::rank))
                .orElse(null));
        return switch (best) {
            case Answered answered -> new Answered(draft.said());
            case NotStated notStated -> new NotStated(draft.said());
            case NotFound notFound -> new NotFound(draft.said());
            case Unclear unclear -> new Unclear(draft.said(), List.of());
        };
    }

    private static int rank(Answer answer) {
        return switch (answer) {
            case Answered answered -> 0;
            case NotStated notStated -> 1;
            case NotFound notFound -> 2;
            case Unclear unclear -> 3;
        };
    }
}
