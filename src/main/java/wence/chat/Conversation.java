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
/// @param cited the citations of the last reply that had any
public record Conversation(
        Instant at,
        Language language,
        List<String> history,
        Optional<String> plan,
        List<Offered> offered,
        List<Cited> cited) {
    /// How much of a question is remembered, in UTF-16 code units. Longer than any question that a follow-up can lean
    /// on.
    public static final int MAX_REMEMBERED = 300;

    public Conversation {
        history = List.copyOf(history);
        offered = List.copyOf(offered);
        cited = List.copyOf(cited);
    }

    /// A choice.
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
        return new Conversation(at, Language.CHINESE, List.of(), Optional.empty(), List.of(), List.of());
    }

    Conversation at(Instant now) {
        return new Conversation(now, language, history, plan, offered, cited);
    }

    Conversation asked(String question, Language answeredIn) {
        var longer = new ArrayList<>(history);
        longer.add(shortened(question));
        List<String> kept = longer.subList(Math.max(0, longer.size() - Inquiry.MAX_HISTORY), longer.size());
        return new Conversation(at, answeredIn, kept, plan, offered, cited);
    }

    Conversation pinned(Optional<String> to) {
        return new Conversation(at, language, history, to, offered, cited);
    }

    Conversation showing(List<Offered> choices, List<Cited> citations) {
        return new Conversation(at, language, history, plan, choices, citations);
    }

    private static String shortened(String question) {
        if (question.length() <= MAX_REMEMBERED) {
            return question;
        }
        int end = Character.isHighSurrogate(question.charAt(MAX_REMEMBERED - 1)) ? MAX_REMEMBERED - 1 : MAX_REMEMBERED;
        return question.substring(0, end);
    }
}
