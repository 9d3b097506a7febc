package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What the bot may ask about chats and files.
final class ChatMethods {
    private static final int LARGEST_DOWNLOAD = 20 * 1024 * 1024;

    private final World world;

    ChatMethods(World world) {
        this.world = world;
    }

    JsonNode getChat(Parameters parameters) {
        ObjectNode json = Wire.object();
        Place.chat(parameters, world).write(json);
        return json.put("accent_color_id", 0).put("max_reaction_count", 11);
    }

    JsonNode getChatMember(Parameters parameters) {
        Chat chat = Place.chat(parameters, world);
        ObjectNode json = Wire.object();
        long user = parameters.number("user_id");
        if (user == world.bot().id()) {
            Wire.member(json, world, chat.botIsAdmin() ? "administrator" : "member");
        } else {
            json.put("status", user == chat.founder().id() ? "creator" : "member");
            world.person(user, "" + user).write(json.putObject("user"));
        }
        return json;
    }

    JsonNode getFile(Parameters parameters) {
        StoredFile file =
                world.file(parameters.text("file_id")).orElseThrow(() -> Refusal.badRequest("invalid file_id"));
        if (file.upload().content().length() > LARGEST_DOWNLOAD) {
            throw Refusal.badRequest("file is too big");
        }
        return Wire.object()
                .put("file_id", file.id())
                .put("file_unique_id", "u-" + file.id())
                .put("file_size", file.upload().content().length())
                .put("file_path", file.path());
    }
}
