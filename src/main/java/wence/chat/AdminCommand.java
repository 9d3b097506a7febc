package wence.chat;

import wence.store.AuditEntry.Result;

/// A command that admins alone may give. Whoever else gives it is refused, and the refusal is written down.
sealed interface AdminCommand extends Command
        permits Grant, Revoke, SetAccess, ShowAudit, ShowGaps, ShowPeople, ShowStatistics {
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
        String name = word().name();
        if (!turn.isAdmin()) {
            refuse(turn);
            return turn.say("只有管理员能用 /%s。".formatted(name), "Only admins can use /%s.".formatted(name));
        }
        if (isConfidential() && !turn.message().around().isAlone()) {
            return turn.say(
                    "/%s 的内容只给管理员看，请私聊我再发。".formatted(name),
                    "What /%s shows is for admins only; please send it to me in private.".formatted(name));
        }
        return actAsAdmin(turn);
    }

    /// Writes down that it was refused.
    default void refuse(Turn turn) {
        turn.office().audit().record(turn.who(), word().name(), subject(), Result.REFUSED, "不是管理员");
    }
}
