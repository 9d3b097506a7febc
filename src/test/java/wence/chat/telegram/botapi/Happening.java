package wence.chat.telegram.botapi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What people and the bot did, as it was when they did it.
public sealed interface Happening {
    Chat chat();

    Instant at();

    /// A person's message.
    ///
    /// @param thread the topic, or 0
    /// @param replyTo the id of the message replied to, or 0
    /// @param file the name of the file sent, or empty
    record Said(
            Chat chat, Instant at, int id, String who, int thread, int replyTo, String text, String file, boolean edit)
            implements Happening {}

    /// A message of the bot, sent or edited.
    record Sent(Chat chat, Instant at, Shown message, boolean edit) implements Happening {}

    /// A press of a button.
    record Pressed(Chat chat, Instant at, String query, String who, int on, String label) implements Happening {}

    /// The bot's answer to a press.
    ///
    /// @param text what pops up; empty when the answer only ends the waiting
    /// @param alert whether it must be closed by hand
    record Answered(Chat chat, Instant at, String query, String text, boolean alert) implements Happening {}

    /// A question typed behind the bot's name.
    record AskedInline(Chat chat, Instant at, String query, String who, String text) implements Happening {}

    /// What the bot offers for it.
    record Offered(Chat chat, Instant at, String query, List<Offered.Result> results) implements Happening {
        public Offered {
            results = List.copyOf(results);
        }

        /// One offer.
        ///
        /// @param text what is sent when it is chosen, as people see it
        public record Result(String id, String title, String description, String text, List<Entity> entities) {
            public Result {
                entities = List.copyOf(entities);
            }
        }
    }

    /// The bot took a message away.
    record Removed(Chat chat, Instant at, int id) implements Happening {}

    /// The bot shows that it works.
    record Action(Chat chat, Instant at, int thread, String action) implements Happening {}

    /// A preview of an answer in the making.
    record Drafted(Chat chat, Instant at, long draft, String text) implements Happening {}

    /// The message of the bot that this is about, if it is about one.
    default Optional<Shown> shown() {
        return this instanceof Sent sent ? Optional.of(sent.message()) : Optional.empty();
    }
}
