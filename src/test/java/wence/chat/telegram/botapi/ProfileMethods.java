package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the bot tells about itself: its commands for each scope and language, its descriptions.
final class ProfileMethods {
    private static final int MOST_COMMANDS = 100;
    private static final int LONGEST_COMMAND_DESCRIPTION = 256;

    private final World world;
    private final SortedMap<String, ArrayNode> commands = new TreeMap<>();
    private final SortedMap<String, String> texts = new TreeMap<>();

    ProfileMethods(World world) {
        this.world = world;
    }

    JsonNode getMe() {
        ObjectNode me = Wire.object();
        world.bot().writeMe(me);
        return me;
    }

    JsonNode setMyCommands(Parameters parameters) {
        JsonNode list = parameters.list("commands");
        if (!list.isArray()) {
            throw Refusal.badRequest("can't parse commands JSON object");
        }
        if (list.size() > MOST_COMMANDS) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (JsonNode command : list) {
            String name = command.path("command").asText().replaceFirst("^/", "");
            String description = command.path("description").asText();
            if (!name.matches("[a-z0-9_]{1,32}")) {
                throw Refusal.badRequest("BOT_COMMAND_INVALID");
            }
            if (description.isBlank() || description.length() > LONGEST_COMMAND_DESCRIPTION) {
                throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
            kept.addObject().put("command", name).put("description", description);
        }
        commands.put(scope(parameters), kept);
        return BooleanNode.TRUE;
    }

    JsonNode deleteMyCommands(Parameters parameters) {
        commands.remove(scope(parameters));
        return BooleanNode.TRUE;
    }

    JsonNode getMyCommands(Parameters parameters) {
        return commands.getOrDefault(scope(parameters), JsonNodeFactory.instance.arrayNode());
    }

    /// The commands of one scope and language, as in `/ask 提问`, one a line; the scope reads like
    /// `all_private_chats zh`.
    String commands(String scope) {
        var lines = new StringBuilder();
        commands.getOrDefault(scope, JsonNodeFactory.instance.arrayNode())
                .forEach(command -> lines.append('/')
                        .append(command.path("command").asText())
                        .append(' ')
                        .append(command.path("description").asText())
                        .append('\n'));
        return lines.toString();
    }

    private String scope(Parameters parameters) {
        JsonNode scope = parameters.object("scope");
        String type = scope.path("type").asText("default");
        String language = parameters.text("language_code");
        if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
            throw Refusal.badRequest("LANG_CODE_INVALID");
        }
        String whom = switch (type) {
            case "default", "all_private_chats", "all_group_chats", "all_chat_administrators" -> type;
            case "chat", "chat_administrators", "chat_member" ->
                type + " "
                        + world.chat(scope.path("chat_id").asLong())
                                .orElseThrow(() -> Refusal.badRequest("chat not found"))
                                .id();
            default -> throw Refusal.badRequest("unsupported bot command scope type");
        };
        return (whom + " " + language).strip();
    }

    JsonNode set(Parameters parameters, String field, int longest) {
        String text = parameters.text(field);
        if (text.length() > longest) {
            throw Refusal.badRequest("bot " + field.replace('_', ' ') + " is too long");
        }
        texts.put(key(parameters, field), text);
        return BooleanNode.TRUE;
    }

    JsonNode get(Parameters parameters, String field) {
        return Wire.object().put(field, texts.getOrDefault(key(parameters, field), ""));
    }

    String told(String field, String language) {
        return texts.getOrDefault((field + " " + language).strip(), "");
    }

    private static String key(Parameters parameters, String field) {
        return (field + " " + parameters.text("language_code")).strip();
    }
}
