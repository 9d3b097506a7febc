package wence.chat.telegram;

import java.util.Optional;

/// Where in Telegram something is said.
///
/// @param chat the chat's id
/// @param topic the topic's id; empty outside of topics
/// @param isGroup whether several people are there
record ChatPlace(long chat, Optional<Integer> topic, boolean isGroup) {
    /// The room as the listener knows it: `-1001` or `-1001/7`.
    String room() {
        return topic.map(id -> chat + "/" + id).orElse(Long.toString(chat));
    }

    ChatPlace movedTo(long to) {
        return new ChatPlace(to, topic, isGroup);
    }

    ChatPlace withoutTopic() {
        return new ChatPlace(chat, Optional.empty(), isGroup);
    }
}
