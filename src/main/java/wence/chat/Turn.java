package wence.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wence.admin.Admin;
import wence.answer.Answerer;
import wence.answer.PlanLabels;
import wence.lookup.Lookup;
import wence.office.Office;
import wence.plan.Plan;
import wence.question.Language;
import wence.store.FeedbackLog;
import wence.store.Person;

/// What a command has at hand to make its reply.
///
/// @param message what came
/// @param conversation what was said before; its pinned plan is the chat's
/// @param feedback takes what the person thinks of an answer
/// @param versions names the content of plans
/// @param office what admins look after
/// @param admin what admins do to the collection; empty where nobody can
/// @param soFar shows the person how far a reply is that takes its time
record Turn(
        Answerer answerer,
        Lookup lookup,
        Message message,
        Conversation conversation,
        FeedbackLog feedback,
        PlanVersions versions,
        Office office,
        Optional<Admin> admin,
        Consumer<SoFar> soFar) {
    /// Who sent the message.
    Person who() {
        return new Person(message.platform(), message.person());
    }

    boolean isAdmin() {
        return office.admission().isAdmin(who());
    }

    /// The plans held, by id.
    List<Plan> plans() {
        return answerer.plans();
    }

    /// The plan with this id, when it is held.
    Optional<Plan> plan(String id) {
        return plans().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /// The plan that has the clause with this id, when one does.
    Optional<Plan> planOf(String clause) {
        return plans().stream()
                .filter(plan -> clause.startsWith(plan.id() + ":"))
                .filter(plan ->
                        plan.clauses().stream().anyMatch(held -> held.id().equals(clause)))
                .findFirst();
    }

    /// What the plan is called in lists.
    String shortName(Plan plan) {
        return new PlanLabels(plans()).of(plan, Language.CHINESE);
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

    /// The same turn, with a conversation that has gone on.
    Turn in(Conversation later) {
        return new Turn(answerer, lookup, message, later, feedback, versions, office, admin, soFar);
    }

    /// The same turn, whose reply so far is shown with a person's words above it.
    Turn under(String words) {
        return new Turn(
                answerer,
                lookup,
                message,
                conversation,
                feedback,
                versions,
                office,
                admin,
                shown -> soFar.accept(shown.under(words)));
    }

    /// One line that changes nothing.
    Turned say(String chinese, String english) {
        return new Turned(Reply.line(words(chinese, english)), conversation);
    }
}
