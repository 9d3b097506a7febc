package wence.chat;

import java.util.List;
import java.util.Optional;
import wence.answer.Answerer;
import wence.plan.Plan;
import wence.question.Language;
import wence.search.ClauseIndex;

/// What a command has at hand to make its reply.
///
/// @param conversation what was said before; its pinned plan is the chat's
record Turn(Answerer answerer, ClauseIndex index, Conversation conversation) {
    /// The plans held, by id.
    List<Plan> plans() {
        return answerer.plans();
    }

    /// The plan with this id, when it is held.
    Optional<Plan> plan(String id) {
        return plans().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /// The pinned plan, when it is still held.
    Optional<Plan> pinned() {
        return conversation.plan().flatMap(this::plan);
    }

    /// The pinned plan alone, or else all.
    List<Plan> plansInScope() {
        return pinned().map(List::of).orElse(plans());
    }

    /// One of two wordings, by the language of the conversation.
    String words(String chinese, String english) {
        return switch (conversation.language()) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }

    boolean isEnglish() {
        return conversation.language() == Language.ENGLISH;
    }

    /// One line that changes nothing.
    Turned say(String chinese, String english) {
        return new Turned(Reply.line(words(chinese, english)), conversation);
    }
}
