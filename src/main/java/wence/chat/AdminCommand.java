package wence.chat;

import java.util.Optional;
import wence.store.AuditEntry.Result;

/// A command that admins alone may give. Whoever else gives it is refused, and the refusal is written down.
sealed interface AdminCommand extends Command
        permits Discard,
                Grant,
                LongCommand,
                ReloadPrompts,
                Remove,
                Revoke,
                SetAccess,
                ShowAudit,
                ShowChanges,
                ShowDraft,
                ShowDrafts,
                ShowGaps,
                ShowPeople,
                ShowPrompts,
                ShowStatistics,
                ShowStatus {
    /// Its name and use.
    CommandWord word();

    /// What an admin gets.
    Turned actAsAdmin(Turn turn);

    /// Whether what it shows is for admins' eyes, and so not for a room of several people.
    default boolean isConfidential() {
        return true;
    }

    /// What stands behind it, as it is written down when it is refused; never a secret.
    default String subject() {
        return "";
    }

    @Override
    default Turned act(Turn turn) {
        return objection(turn).orElseGet(() -> actAsAdmin(turn));
    }

    /// What is said instead where it may not be done, or not here; a refusal is written down.
    default Optional<Turned> objection(Turn turn) {
        String name = word().name();
        if (!turn.isAdmin()) {
            refuse(turn);
            return Optional.of(refusal(turn));
        }
        if (isConfidential() && !turn.message().around().isAlone()) {
            return Optional.of(turn.say(
                    "/%s 的内容只给管理员看，请私聊我再发。".formatted(name),
                    "What /%s shows is for admins only; please send it to me in private.".formatted(name)));
        }
        return Optional.empty();
    }

    /// What somebody hears who is no admin.
    default Turned refusal(Turn turn) {
        String name = word().name();
        return turn.say("只有管理员能用 /%s。".formatted(name), "Only admins can use /%s.".formatted(name));
    }

    /// Writes down that it was refused.
    default void refuse(Turn turn) {
        turn.office().audit().record(turn.who(), word().name(), subject(), Result.REFUSED, "不是管理员");
    }
}
