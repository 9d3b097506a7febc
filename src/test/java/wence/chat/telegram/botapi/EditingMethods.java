package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Optional;

/// What changes or takes away a message that is there.
final class EditingMethods {
    private final World world;

    EditingMethods(World world) {
        this.world = world;
    }

    JsonNode editMessageText(Parameters parameters) {
        Formatted text = SendingMethods.text(parameters);
        Post post = own(parameters);
        if (post.file().isPresent()) {
            throw Refusal.badRequest("there is no text in the message to edit");
        }
        return change(post, text, parameters);
    }

    JsonNode editMessageCaption(Parameters parameters) {
        Formatted caption = SendingMethods.caption(parameters);
        Post post = own(parameters);
        if (post.file().isEmpty()) {
            throw Refusal.badRequest("there is no caption in the message to edit");
        }
        return change(post, caption, parameters);
    }

    JsonNode editMessageReplyMarkup(Parameters parameters) {
        Post post = own(parameters);
        return change(post, post.text(), parameters);
    }

    private JsonNode change(Post post, Formatted text, Parameters parameters) {
        var buttons = Buttons.read(parameters);
        if (text.equals(post.text()) && buttons.equals(post.buttons())) {
            throw Refusal.badRequest("message is not modified: specified new message content and reply markup are"
                    + " exactly the same as a current content and reply markup of the message");
        }
        post.text(text).buttons(buttons).edited(world.now());
        world.note(new Happening.Sent(post.chat(), world.now(), Shown.of(post), true));
        return Wire.message(post, world);
    }

    private Post own(Parameters parameters) {
        Chat chat = Place.chat(parameters, world);
        if (!parameters.has("message_id")) {
            throw Refusal.badRequest("message identifier is not specified");
        }
        Post post = Optional.ofNullable(chat.posts().get((int) parameters.number("message_id")))
                .orElseThrow(() -> Refusal.badRequest("message to edit not found"));
        if (!post.byTheBot()) {
            throw Refusal.badRequest("message can't be edited");
        }
        return post;
    }

    JsonNode deleteMessage(Parameters parameters) {
        Chat chat = Place.chat(parameters, world);
        Post post = Optional.ofNullable(chat.posts().get((int) parameters.number("message_id")))
                .orElseThrow(() -> Refusal.badRequest("message to delete not found"));
        if (!post.byTheBot() && chat.type() != Chat.Type.PRIVATE && !chat.botIsAdmin()) {
            throw Refusal.badRequest("message can't be deleted");
        }
        chat.posts().remove(post.id());
        world.note(new Happening.Removed(chat, world.now(), post.id()));
        return BooleanNode.TRUE;
    }
}
