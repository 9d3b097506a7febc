package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wence.answer.Answer.Answered;
import wence.answer.Answer.Choice;
import wence.answer.Answer.NotFound;
import wence.answer.Answer.NotStated;
import wence.answer.Answer.Unclear;
import wence.question.Exchange;
import wence.question.Mended;
import wence.question.Question;
import wence.question.QuestionReader;

/// One message after the other: a message may ask several questions, and each leans on what was
/// asked before.
final class Turns {
    private final QuestionReader reader;
    private final Function<Question, Answer> answerer;
    private final Choices choices;
    private final PlanLabels labels;

    Turns(QuestionReader reader, Function<Question, Answer> answerer, Choices choices, PlanLabels labels) {
        this.reader = reader;
        this.answerer = answerer;
        this.choices = choices;
        this.labels = labels;
    }

    /// A message answered, and what the next one may lean on.
    record Turn(Answer answer, Exchange exchange) {}

    Turn of(String text, Optional<Exchange> before, Optional<String> pinned) {
        Mended mended = reader.mended(text);
        Turn turn = ofPlain(mended.text(), before, pinned);
        return mended.readAs().isEmpty()
                ? turn
                : new Turn(UnderstoodAnswer.of(turn.answer(), mended.readAs()), turn.exchange());
    }

    private Turn ofPlain(String text, Optional<Exchange> before, Optional<String> pinned) {
        if (reader.isPasted(text)) {
            Turn source = single(text, before, pinned);
            return reader.askedOfPasted(text)
                    .map(asked ->
                            alsoAsked(text, source, asked, onlyPlan(source).or(() -> pinned)))
                    .orElse(source);
        }
        List<String> questions = reader.questionsIn(text);
        if (!questions.isEmpty()) {
            return oneAfterTheOther(questions, before, pinned);
        }
        if (reader.asksEach(text)) {
            Optional<Turn> each = oneByOne(text, pinned);
            if (each.isPresent()) {
                return each.get();
            }
        }
        Turn whole = single(text, before, pinned);
        if (!(whole.answer() instanceof NotFound)) {
            return whole;
        }
        List<String> clauses = reader.questionsBetweenCommas(text);
        if (!clauses.isEmpty()) {
            return oneAfterTheOther(clauses, before, pinned);
        }
        return oneByOne(text, pinned)
                .or(() -> withoutRunUp(text, whole, pinned))
                .orElse(whole);
    }

    /// Each question in turn; a plan that an earlier one names counts for those after it, too.
    private Turn oneAfterTheOther(List<String> questions, Optional<Exchange> before, Optional<String> pinned) {
        var answers = new ArrayList<Answer>();
        Optional<Exchange> last = before;
        Optional<String> plan = pinned;
        for (String question : questions) {
            Turn turn = single(question, last, plan);
            answers.add(turn.answer());
            last = Optional.of(turn.exchange());
            plan = onlyPlan(turn).or(() -> pinned);
        }
        return new Turn(JoinedAnswer.of(labels, questions, answers), last.orElseThrow());
    }

    /// Where a pasted text stands, and what else is asked of it.
    private Turn alsoAsked(String text, Turn source, String asked, Optional<String> pinned) {
        Turn other = single(asked, Optional.empty(), pinned);
        return other.answer() instanceof NotFound
                ? source
                : new Turn(
                        JoinedAnswer.of(labels, List.of(text, asked), List.of(source.answer(), other.answer())),
                        other.exchange());
    }

    private static Optional<String> onlyPlan(Turn turn) {
        var plans = turn.exchange().question().scope().plans();
        return plans.size() == 1 ? Optional.of(plans.iterator().next()) : Optional.empty();
    }

    /// A question about several subjects that no place has together, asked of each, where each
    /// has an answer.
    private Optional<Turn> oneByOne(String text, Optional<String> pinned) {
        List<String> questions = reader.oneByOne(text);
        List<Turn> turns = questions.stream()
                .map(question -> single(question, Optional.empty(), pinned))
                .toList();
        boolean all = turns.size() > 1 && turns.stream().allMatch(turn -> turn.answer() instanceof Answered);
        return all
                ? Optional.of(new Turn(
                        JoinedAnswer.of(
                                labels,
                                questions,
                                turns.stream().map(Turn::answer).toList()),
                        turns.getLast().exchange()))
                : Optional.empty();
    }

    /// A long message whose run-up has words that no plan knows, read again without it.
    private Optional<Turn> withoutRunUp(String text, Turn whole, Optional<String> pinned) {
        return reader.askingPart(text)
                .map(part -> single(part, Optional.empty(), onlyPlan(whole).or(() -> pinned)))
                .filter(turn -> turn.answer() instanceof Answered);
    }

    private Turn single(String text, Optional<Exchange> before, Optional<String> pinned) {
        Question question = reader.read(text, before, pinned);
        Answer answer = answerer.apply(question);
        List<String> listed = switch (answer) {
            case Unclear unclear ->
                unclear.choices().stream().map(Choice::question).toList();
            case Answered answered -> choices.listed(answered.said(), question);
            case NotStated notStated -> List.of();
            case NotFound notFound -> List.of();
        };
        Question remembered = question.hasSubject() || before.isEmpty()
                ? question
                : before.get().question();
        return new Turn(answer, new Exchange(remembered, answer instanceof Unclear, listed));
    }
}
