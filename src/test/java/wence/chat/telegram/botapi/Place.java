package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// Where a request wants its message, once everything that forbids it is ruled out.
///
/// @param thread the topic, or 0
record Place(Chat chat, int thread, Optional<Post> replyTo) {
    /// The chat that a request names.
    static Chat chat(Parameters parameters, World world) {
        String said = parameters.text("chat_id");
        if (said.isEmpty()) {
            throw Refusal.badRequest("chat_id is empty");
        }
        Chat chat = world.chat(parameters.number("chat_id")).orElseThrow(() -> Refusal.badRequest("chat not found"));
        chat.movedTo().ifPresent(moved -> {
            throw Refusal.migrated(moved.id());
        });
        if (!chat.closedToTheBot().isEmpty()) {
            throw Refusal.forbidden(chat.closedToTheBot());
        }
        if (chat.type() == Chat.Type.PRIVATE && chat.isSilent()) {
            throw Refusal.badRequest("chat not found");
        }
        return chat;
    }

    static Place of(Parameters parameters, World world) {
        Chat chat = chat(parameters, world);
        int thread = (int) parameters.number("message_thread_id");
        if (thread != 0 && !chat.hasTopic(thread)) {
            throw Refusal.badRequest("message thread not found");
        }
        Optional<Post> replyTo = replyTo(parameters, chat);
        return new Place(chat, thread == 0 ? replyTo.map(Post::thread).orElse(0) : thread, replyTo);
    }

    private static Optional<Post> replyTo(Parameters parameters, Chat chat) {
        JsonNode reply = parameters.object("reply_parameters");
        if (!reply.isMissingNode() && !reply.isObject()) {
            throw Refusal.badRequest("can't parse reply parameters JSON object");
        }
        long id = reply.path("message_id").asLong(parameters.number("reply_to_message_id"));
        if (id == 0) {
            return Optional.empty();
        }
        Optional<Post> original = Optional.ofNullable(chat.posts().get((int) id));
        boolean without =
                reply.path("allow_sending_without_reply").asBoolean(parameters.flag("allow_sending_without_reply"));
        if (original.isEmpty() && !without) {
            throw Refusal.badRequest("message to be replied not found");
        }
        return original;
    }
}
