package wence.chat;

import java.lang.System.Logger;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import wence.store.StoreFailure;

/// What a message leans on, and what is kept of it. A store that fails stops nobody: the talk
/// goes on without what was said before. Safe to share between threads.
final class Recollection {
    private static final Logger LOG = System.getLogger(Recollection.class.getName());

    private final Memory memory;
    private final InstantSource clock;

    Recollection(Memory memory, InstantSource clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /// What was said before.
    ///
    /// @param isKnown whether the bot's message that this one replies to, or was pressed on, is
    ///     remembered
    record Before(Conversation conversation, boolean isKnown) {}

    Before before(Message message) {
        Instant now = clock.instant();
        var room = new Room(message.platform(), message.chat());
        try {
            Optional<Conversation> repliedTo = message.replyTo().flatMap(id -> memory.sent(room, id));
            Conversation said =
                    repliedTo.or(() -> memory.talk(room, message.person(), now)).orElse(Conversation.fresh(now));
            return new Before(said.at(now).pinned(memory.pinned(room)), repliedTo.isPresent());
        } catch (StoreFailure e) {
            LOG.log(Logger.Level.ERROR, e.getMessage(), e);
            return new Before(Conversation.fresh(now), false);
        }
    }

    /// Keeps what was said to a message, in the one that was sent.
    void keep(Message message, Before before, String sent, Conversation after) {
        try {
            memory.remember(message, sent, before.conversation().plan(), after);
        } catch (StoreFailure e) {
            // The reply has arrived; only what leans on it will not work.
            LOG.log(Logger.Level.ERROR, e.getMessage(), e);
        }
    }

    /// Pins the same plan to a chat's new room.
    ///
    /// @throws StoreFailure when that cannot be kept
    void move(Room from, Room to) {
        memory.move(from, to);
    }
}
