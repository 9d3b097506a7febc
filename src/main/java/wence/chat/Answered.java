package wence.chat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import wence.answer.Answer;
import wence.answer.AnswerText;
import wence.store.Feedback.CitedClause;

/// An answer that was given, so that a person can say later what they think of it.
///
/// @param at when
/// @param message the platform's id of the message that it answers
/// @param question the words that it answers, cut at [Conversation#MAX_REMEMBERED] characters
/// @param text what was said, without the citations, cut at [#MAX_TEXT] characters
/// @param citations the clauses that carried it
public record Answered(Instant at, String message, String question, String text, List<CitedClause> citations) {
    /// How much of an answer is remembered, in UTF-16 code units.
    public static final int MAX_TEXT = 2_000;

    public Answered {
        question = Brief.cut(question, Conversation.MAX_REMEMBERED);
        text = Brief.cut(text, MAX_TEXT);
        citations = List.copyOf(citations);
    }

    static Answered of(String question, Answer answer, Turn turn) {
        return new Answered(
                turn.conversation().at(),
                turn.message().id(),
                question,
                AnswerText.body(answer),
                answer.said().citations().stream()
                        .map(citation -> new CitedClause(
                                citation.number(),
                                citation.plan().id(),
                                turn.versions().of(citation.plan()),
                                citation.clause().id()))
                        .collect(Collectors.toUnmodifiableList()));
    }
}
