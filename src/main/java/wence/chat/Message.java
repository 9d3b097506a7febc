package wence.chat;

import java.util.List;
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
/// @param around who is there, as far as the platform tells
public record Message(
        String platform,
        String chat,
        String person,
        String id,
        Content content,
        Optional<String> replyTo,
        Around around) {
    /// Of a message that is known to come from a room of several people, and nothing else.
    public Message(String platform, String chat, String person, String id, Content content, Optional<String> replyTo) {
        this(platform, chat, person, id, content, replyTo, Around.several(chat, person));
    }

    /// Who is there when something is said.
    ///
    /// @param isAlone whether nobody but the person reads the replies
    /// @param group the chat without a topic inside it
    /// @param speaker who said it
    /// @param repliedTo whose message it replies to, when that is somebody else's and not the bot's
    /// @param mentioned whom it mentions, where the platform knows their ids
    public record Around(
            boolean isAlone, String group, Someone speaker, Optional<Someone> repliedTo, List<Someone> mentioned) {
        public Around {
            mentioned = List.copyOf(mentioned);
        }

        static Around several(String group, String person) {
            return new Around(false, group, new Someone(person, "", ""), Optional.empty(), List.of());
        }
    }

    /// Somebody, by what they call themselves.
    ///
    /// @param id the platform's id
    /// @param name as shown; may be empty
    /// @param handle by which others mention them, without `@`; may be empty
    public record Someone(String id, String name, String handle) {}

    /// What a person can send.
    public sealed interface Content {}

    /// Typed words, whatever they are.
    public record Words(String text) implements Content {}

    /// A file. It is fetched only when somebody sent it who may add plans.
    ///
    /// @param name as the sender calls it; shown, never a path
    /// @param bytes how large the platform says that it is
    /// @param caption what was written with it; may be empty
    /// @param source where its bytes are got
    public record File(String name, long bytes, String caption, Source source) implements Content {}

    /// Where the bytes of a file are got, which may take its time.
    @FunctionalInterface
    public interface Source {
        /// Gets them.
        ///
        /// @param max how many bytes are wanted at most; of a file that is longer none is
        Fetched fetch(int max);
    }

    /// What came of getting a file.
    public sealed interface Fetched {
        /// Its bytes; not copied.
        @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
        record Bytes(byte[] content) implements Fetched {}

        /// It could not be had.
        ///
        /// @param sentence what is wrong and what to do, for the person who sent it
        record Failed(String sentence) implements Fetched {}
    }

    /// A pressed button.
    ///
    /// @param code the [Action#code] that the button carried
    public record Press(String code) implements Content {}
}
