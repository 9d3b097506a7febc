package wence.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.answer.Inquiry;
import wence.question.Language;

/// What is remembered between one message of a person in a chat and the next. Plain data, so that it can be stored.
///
/// @param at when it last changed
/// @param language the language of the last answer
/// @param history the questions asked, oldest first, each cut at [#MAX_REMEMBERED] characters
/// @param plan id of the plan that the chat is pinned to
/// @param offered the choices of the last reply, in their numbering
/// @param tools what can be done with the last reply, numbered on behind the choices
/// @param cited the citations of the last reply that had any
/// @param answered the last answer
public record Conversation(
        Instant at,
        Language language,
        List<String> history,
        Optional<String> plan,
        List<Offered> offered,
        List<Offered> tools,
        List<Cited> cited,
        Optional<Answered> answered) {
    /// How much of a question is remembered, in UTF-16 code units. Longer than any question that a
    /// follow-up can lean on.
    public static final int MAX_REMEMBERED = 300;

    public Conversation {
        history = List.copyOf(history);
        offered = List.copyOf(offered);
        tools = List.copyOf(tools);
        cited = List.copyOf(cited);
    }

    /// A choice, or something to do.
    ///
    /// @param label what the person saw
    /// @param text what choosing it stands for, as if typed
    public record Offered(String label, String text) {}

    /// A citation.
    ///
    /// @param number its mark
    /// @param plan id of its plan
    /// @param clause id of its clause
    public record Cited(int number, String plan, String clause) {}

    static Conversation fresh(Instant at) {
        return new Conversation(
                at, Language.CHINESE, List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /// Whether it is no more than a pinned plan.
    boolean isEmpty() {
        return equals(fresh(at).pinned(plan));
    }

    /// The choices, then what can be done: all that has a number in the last reply.
    List<Offered> numbered() {
        var numbered = new ArrayList<>(offered);
        numbered.addAll(tools);
        return numbered;
    }

    Conversation at(Instant now) {
        return new Conversation(now, language, history, plan, offered, tools, cited, answered);
    }

    Conversation asked(String question, Language answeredIn, Answered with) {
        return new Conversation(at, answeredIn, longer(question), plan, offered, tools, cited, Optional.of(with));
    }

    /// As if these words had been asked as well, where they have something to lean on.
    Conversation goingOnWith(String question) {
        return history.isEmpty() ? this : about(question);
    }

    /// As if these words had been asked.
    Conversation about(String words) {
        return new Conversation(at, language, longer(words), plan, offered, tools, cited, answered);
    }

    private List<String> longer(String question) {
        var longer = new ArrayList<>(history);
        longer.add(Brief.cut(question, MAX_REMEMBERED));
        return longer.subList(Math.max(0, longer.size() - Inquiry.MAX_HISTORY), longer.size());
    }

    /// Nothing was said yet; the plan stays pinned.
    Conversation startedOver() {
        return new Conversation(at, language, List.of(), plan, List.of(), List.of(), List.of(), Optional.empty());
    }

    Conversation pinned(Optional<String> to) {
        return new Conversation(at, language, history, to, offered, tools, cited, answered);
    }

    Conversation showing(List<Offered> choices, List<Offered> deeds, List<Cited> citations) {
        return new Conversation(at, language, history, plan, choices, deeds, citations, answered);
    }
}
