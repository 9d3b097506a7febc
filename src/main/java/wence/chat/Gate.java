package wence.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import wence.store.Person;

/// Lets those in who may ask. Who may not is told how to ask, in each chat once in a while; whatever they may do all
/// the same, such as having their data deleted, they may. Safe to share between threads.
final class Gate {
    /// How long somebody is not told again.
    static final Duration PAUSE = Duration.ofHours(1);

    private static final int MAX_STRANGERS = 10_000;

    private final Recent<Stranger, Instant> told = new Recent<>(MAX_STRANGERS);

    private record Stranger(String chat, Person person) {}

    /// What is done with a message.
    enum Step {
        /// It is answered.
        ADMIT,
        /// The person is told how to ask.
        EXPLAIN,
        /// Nothing is said.
        IGNORE
    }

    Step step(Command command, Turn turn) {
        Message message = turn.message();
        if (command.isForAnyone()
                || turn.office().admission().mayAsk(turn.who(), message.around().group())) {
            return Step.ADMIT;
        }
        if (command.meant() instanceof AdminCommand admins) {
            admins.refuse(turn);
        }
        var stranger = new Stranger(message.around().group(), turn.who());
        Instant now = turn.conversation().at();
        Optional<Instant> before = told.get(stranger);
        if (before.filter(at -> at.plus(PAUSE).isAfter(now)).isPresent()) {
            return Step.IGNORE;
        }
        told.put(stranger, now);
        return Step.EXPLAIN;
    }

    /// In both languages, since nothing is known of a stranger.
    static Turned explanation(Turn turn) {
        return new Turned(
                Reply.line(
                        "这里只回答成员的提问。想加入的话，请把您的编号 %1$s 发给管理员。 / Only members can ask here. To join, please send your id %1$s to an admin."
                                .formatted(turn.who())),
                turn.conversation());
    }
}
