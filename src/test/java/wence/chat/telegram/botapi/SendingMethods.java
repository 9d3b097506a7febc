package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Optional;
import java.util.Set;

/// What brings something new into a chat.
final class SendingMethods {
    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_CAPTION = 1024;
    private static final int LARGEST_UPLOAD = 50 * 1024 * 1024;
    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final World world;

    SendingMethods(World world) {
        this.world = world;
    }

    JsonNode sendMessage(Parameters parameters) {
        Formatted text = text(parameters);
        Place place = Place.of(parameters, world);
        return post(place, parameters, text, Optional.empty());
    }

    JsonNode sendDocument(Parameters parameters) {
        Formatted caption = caption(parameters);
        Place place = Place.of(parameters, world);
        return post(place, parameters, caption, Optional.of(document(parameters)));
    }

    static Formatted text(Parameters parameters) {
        if (parameters.text("text").isEmpty()) {
            throw Refusal.badRequest("message text is empty");
        }
        Formatted text = Formatted.read(parameters, "text");
        if (text.text().isEmpty()) {
            throw Refusal.badRequest("text must be non-empty");
        }
        if (text.text().length() > LONGEST_TEXT) {
            throw Refusal.badRequest("message is too long");
        }
        return text;
    }

    static Formatted caption(Parameters parameters) {
        Formatted caption = Formatted.read(parameters, "caption");
        if (caption.text().length() > LONGEST_CAPTION) {
            throw Refusal.badRequest("message caption is too long");
        }
        return caption;
    }

    /// A part of the request, named by `attach://` or `document` itself, or a file that the server has already.
    private StoredFile document(Parameters parameters) {
        String said = parameters.text("document");
        String part = said.startsWith("attach://") ? said.substring("attach://".length()) : "document";
        Upload upload = parameters.uploads().get(part);
        if (upload != null) {
            if (upload.content().isEmpty()) {
                throw Refusal.badRequest("file must be non-empty");
            }
            if (upload.content().length() > LARGEST_UPLOAD) {
                throw Refusal.tooLarge();
            }
            return world.store(upload);
        }
        if (said.isEmpty() || said.startsWith("attach://")) {
            throw Refusal.badRequest("there is no document in the request");
        }
        return world.file(said)
                .orElseThrow(() -> Refusal.badRequest("wrong remote file identifier specified: Wrong string length"));
    }

    private JsonNode post(Place place, Parameters parameters, Formatted text, Optional<StoredFile> file) {
        var buttons = Buttons.read(parameters);
        var post = new Post(place.chat(), world.now(), Optional.empty(), place.thread(), place.replyTo())
                .text(text)
                .buttons(buttons);
        file.ifPresent(post::file);
        place.chat().posts().put(post.id(), post);
        place.chat().spoken(true);
        world.note(new Happening.Sent(place.chat(), post.date(), Shown.of(post), false));
        return Wire.message(post, world);
    }

    JsonNode sendMessageDraft(Parameters parameters) {
        Place place = Place.of(parameters, world);
        if (place.chat().type() != Chat.Type.PRIVATE) {
            throw Refusal.badRequest("TEXTDRAFT_PEER_INVALID");
        }
        long draft = parameters.number("draft_id");
        if (draft == 0) {
            throw Refusal.badRequest("RANDOM_ID_INVALID");
        }
        Formatted text = parameters.text("text").isEmpty() ? Formatted.NOTHING : text(parameters);
        world.note(new Happening.Drafted(place.chat(), world.now(), draft, text.text()));
        return BooleanNode.TRUE;
    }

    JsonNode sendChatAction(Parameters parameters) {
        Place place = Place.of(parameters, world);
        String action = parameters.text("action");
        if (!ACTIONS.contains(action)) {
            throw Refusal.badRequest("wrong parameter action in request");
        }
        world.note(new Happening.Action(place.chat(), world.now(), place.thread(), action));
        return BooleanNode.TRUE;
    }
}
