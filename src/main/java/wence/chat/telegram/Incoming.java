package wence.chat.telegram;

import java.util.Optional;
import wence.chat.Message;

/// What an update means to us.
sealed interface Incoming {
    /// Words or a press for the listener.
    ///
    /// @param message the message as the listener knows it
    /// @param answers the message that a reply is shown to answer
    /// @param callback id of the callback query that must be answered, when a button was pressed
    record Heard(ChatPlace place, Message message, Optional<Integer> answers, Optional<String> callback)
            implements Incoming {}

    /// Words typed behind the bot's name in some chat.
    record Inline(String query, Message message) implements Incoming {}

    /// Something to one person that is not text.
    record NoWords(ChatPlace place) implements Incoming {}

    /// A press that belongs to no chat; it is answered and nothing else.
    record BarePress(String callback) implements Incoming {}

    /// A group became a supergroup.
    record Moved(long from, long to) implements Incoming {}

    /// Not for us.
    record Nothing() implements Incoming {}
}
