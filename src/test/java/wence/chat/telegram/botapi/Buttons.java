package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the inline keyboard of a request and refuses what Telegram refuses of it.
final class Buttons {
    private static final int MOST_DATA_BYTES = 64;
    private static final int MOST_BUTTONS = 100;
    private static final List<String> ACTIONS = List.of(
            "callback_data",
            "url",
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text");

    private Buttons() {}

    /// Its rows of buttons; none when there is no inline keyboard.
    static ArrayNode read(Parameters parameters) {
        return read(parameters.object("reply_markup"));
    }

    static ArrayNode read(JsonNode markup) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        if (markup.isMissingNode() || !markup.has("inline_keyboard")) {
            return rows;
        }
        JsonNode keyboard = markup.get("inline_keyboard");
        if (!keyboard.isArray()) {
            throw Refusal.badRequest(
                    "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
        }
        int count = 0;
        for (JsonNode row : keyboard) {
            if (!row.isArray()) {
                throw Refusal.badRequest(
                        "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
            }
            if (!row.isEmpty()) {
                ArrayNode kept = rows.addArray();
                row.forEach(button -> kept.add(button(button)));
            }
            count += row.size();
        }
        if (count > MOST_BUTTONS) {
            throw Refusal.badRequest("REPLY_MARKUP_TOO_LONG");
        }
        return rows;
    }

    private static JsonNode button(JsonNode button) {
        if (!button.isObject()) {
            throw unreadable("expected an Object");
        }
        if (!button.has("text")) {
            throw unreadable("can't find field \"text\"");
        }
        if (button.path("text").asText().isBlank()) {
            throw Refusal.badRequest("BUTTON_TEXT_INVALID");
        }
        if (ACTIONS.stream()
                .noneMatch(action -> !button.path(action).isMissingNode()
                        && !button.path(action)
                                .asText(button.path(action).toString())
                                .isEmpty())) {
            throw unreadable("Text buttons are unallowed in the inline keyboard");
        }
        int bytes = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_DATA_BYTES) {
            throw Refusal.badRequest("BUTTON_DATA_INVALID");
        }
        if (button.has("url") && !button.path("url").asText().matches("(https?://|tg://)[^\\s/]+.*")) {
            throw Refusal.badRequest("BUTTON_URL_INVALID");
        }
        return button;
    }

    private static Refusal unreadable(String why) {
        return Refusal.badRequest("can't parse inline keyboard button: " + why);
    }
}
