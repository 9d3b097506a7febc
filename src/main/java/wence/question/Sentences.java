package wence.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The sentences of a message: which of them ask, and which only lead up to that.
final class Sentences {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[?!;。\\n])");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[?!;。\\n,，、])");

    /// A message of fewer clauses has no long run-up.
    private static final int LONG = 4;

    private final Function<String, Question> reader;

    Sentences(Function<String, Question> reader) {
        this.reader = reader;
    }

    /// The sentences that ask, each with a subject of its own, together with the sentences before
    /// them that do not;
    /// empty
    /// when there are fewer than two.
    List<String> questionsIn(String text) {
        return questions(SENTENCE, text);
    }

    /// The clauses that ask, each with a subject of its own; empty when there are fewer than two.
    List<String> questionsBetweenCommas(String text) {
        return questions(CLAUSE, text);
    }

    private List<String> questions(Pattern end, String text) {
        var questions = new ArrayList<String>();
        var pending = new StringBuilder();
        List<String> sentences = List.of(end.split(text));
        if (sentences.size() < 2) {
            return List.of();
        }
        @Nullable Question last = null;
        for (String sentence : sentences) {
            Question question = reader.apply(sentence);
            pending.append(sentence);
            boolean leans = !questions.isEmpty() && question.leaning();
            boolean another = (asks(question) && question.hasSubject()) || (leans && changesSomething(question));
            if (another || (asks(question) && !questions.isEmpty() && !asksForBodies(last, question))) {
                questions.add(pending.toString().strip());
                pending.setLength(0);
                last = question;
            } else if (asks(question) && !questions.isEmpty()) {
                questions.addLast(questions.removeLast() + pending);
                pending.setLength(0);
            }
        }
        return questions.size() > 1 ? List.copyOf(questions) : List.of();
    }

    /// Whether it asks the same of something else: of another subject, plan or year (2030年呢).
    private static boolean changesSomething(Question question) {
        boolean otherPart = question.year().isPresent() || !question.scope().equals(Scope.EVERY);
        return question.hasSubject() || (otherPart && question.leansByWord());
    }

    /// Who leads it, and who supports it: two halves of one question.
    private static boolean asksForBodies(@Nullable Question one, Question other) {
        return one != null && one.ask() instanceof Ask.Who && other.ask() instanceof Ask.Who;
    }

    /// The last clause of a long message that asks, with the nearest clause before it that has a
    /// subject where it has
    /// none itself; empty when the message is short or nothing in it asks.
    Optional<String> askingPart(String text) {
        List<String> clauses = List.of(CLAUSE.split(text));
        if (clauses.size() < LONG) {
            return Optional.empty();
        }
        for (int i = clauses.size() - 1; i > 0; i--) {
            Question question = reader.apply(clauses.get(i));
            if (asks(question)) {
                String asking = clauses.get(i);
                return question.hasSubject()
                        ? Optional.of(asking)
                        : subjectBefore(clauses, i).map(subject -> subject + asking);
            }
        }
        return Optional.empty();
    }

    private Optional<String> subjectBefore(List<String> clauses, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!reader.apply(clauses.get(i)).strongTerms().isEmpty()) {
                return Optional.of(clauses.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean asks(Question question) {
        return !(question.ask() instanceof Ask.Overview
                || question.ask() instanceof Ask.Nothing
                || question.ask() instanceof Ask.Held
                || question.ask() instanceof Ask.Outline);
    }
}
