package wence.chat.telegram;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The messages whose answer is still being made. People can reply to one before it is finished;
/// what they say then waits until it is known what it leans on. Safe to share between threads.
final class Unfinished {
    /// How soon the end of one is seen.
    private static final Duration SOON = Duration.ofMillis(50);

    private final Set<Begun> messages = ConcurrentHashMap.newKeySet();
    private final Closing closing;

    /// @param closing when it is closed nothing is answered any more
    Unfinished(Closing closing) {
        this.closing = closing;
    }

    private record Begun(long chat, int message) {}

    void begin(long chat, int message) {
        messages.add(new Begun(chat, message));
    }

    /// The message is finished, and what was said is remembered.
    void end(long chat, int message) {
        messages.remove(new Begun(chat, message));
    }

    /// Waits for the end of a message, if it is one of these.
    ///
    /// @throws NotDelivered when the platform closes before
    void await(long chat, int message) {
        while (messages.contains(new Begun(chat, message))) {
            if (closing.await(SOON)) {
                throw new NotDelivered();
            }
        }
    }
}
