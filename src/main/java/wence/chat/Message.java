package wence.chat;

import java.util.Optional;

/// What came from a person, on whatever platform.
///
/// All ids are the platform's own, as text; they need to be unique only within their platform. A platform that knows
/// topics inside a chat makes the topic part of `chat`.
///
/// @param platform [Platform#name] of where it came from
/// @param chat the room that it was said in
/// @param person who said it
/// @param id the message itself
/// @param content what was said
/// @param replyTo id of the bot's message that this one answers to, or on which the pressed button stands
public record Message(
        String platform, String chat, String person, String id, Content content, Optional<String> replyTo) {
    /// What a person can send.
    public sealed interface Content {}

    /// Typed words, whatever they are.
    public record Words(String text) implements Content {}

    /// A pressed button.
    ///
    /// @param code the [Action#code] that the button carried
    public record Press(String code) implements Content {}
}
