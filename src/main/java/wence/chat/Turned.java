package wence.chat;

/// What came of a command.
///
/// @param conversation what is remembered from here on
record Turned(Reply reply, Conversation conversation) {
    /// The same with a person's words above it.
    Turned under(String words) {
        return new Turned(reply.under(Brief.of(words)), conversation);
    }
}
