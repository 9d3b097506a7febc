package wence.chat.telegram.botapi;

/// A topic of a forum.
///
/// @param thread its `message_thread_id`: the id of the message that opened it
public record Topic(Chat chat, int thread, String name) {}
