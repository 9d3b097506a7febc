package wence.chat.telegram;

import java.util.Optional;

/// What all that is sent goes through.
record Sending(Outbox outbox, Parts parts, Typing typing, Unfinished unfinished, Tempo tempo) {
    /// The way to a place.
    ///
    /// @param answers the message that replies are shown to answer
    TelegramDelivery to(ChatPlace place, Optional<Integer> answers) {
        return new TelegramDelivery(place, answers, this);
    }
}
