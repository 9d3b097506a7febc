package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// The answers to presses of buttons and to inline queries.
final class QueryMethods {
    private static final int MOST_RESULTS = 50;
    private static final int LONGEST_POPUP = 200;
    private static final int MOST_ID_BYTES = 64;

    private final World world;

    QueryMethods(World world) {
        this.world = world;
    }

    JsonNode answerCallbackQuery(Parameters parameters) {
        String text = parameters.text("text");
        if (text.length() > LONGEST_POPUP) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        Queries.Press press = world.queries().answerPress(parameters.text("callback_query_id"));
        world.note(new Happening.Answered(press.chat(), world.now(), press.id(), text, parameters.flag("show_alert")));
        return BooleanNode.TRUE;
    }

    JsonNode answerInlineQuery(Parameters parameters) {
        JsonNode list = parameters.list("results");
        if (!list.isArray()) {
            throw Refusal.badRequest("can't parse inline query results JSON array");
        }
        if (list.size() > MOST_RESULTS) {
            throw Refusal.badRequest("RESULTS_TOO_MUCH");
        }
        var ids = new HashSet<String>();
        var results = new ArrayList<Happening.Offered.Result>();
        list.forEach(result -> results.add(result(result, ids)));
        Queries.Inline inline = world.queries().answerInline(parameters.text("inline_query_id"));
        world.note(new Happening.Offered(inline.chat(), world.now(), inline.id(), List.copyOf(results)));
        return BooleanNode.TRUE;
    }

    private static Happening.Offered.Result result(JsonNode result, Set<String> ids) {
        if (!result.path("type").asText().equals("article")) {
            throw Refusal.badRequest("the stand-in knows inline results of type article only, got "
                    + result.path("type").asText());
        }
        String id = result.path("id").asText();
        if (id.isEmpty() || id.getBytes(StandardCharsets.UTF_8).length > MOST_ID_BYTES) {
            throw Refusal.badRequest("RESULT_ID_INVALID");
        }
        if (!ids.add(id)) {
            throw Refusal.badRequest("RESULT_ID_DUPLICATE");
        }
        String title = result.path("title").asText();
        if (title.isEmpty()) {
            throw Refusal.badRequest("can't parse inline query result: Can't find field \"title\"");
        }
        Buttons.read(result.path("reply_markup"));
        Formatted text = content(result.path("input_message_content"));
        return new Happening.Offered.Result(
                id, title, result.path("description").asText(), text.text(), text.entities());
    }

    private static Formatted content(JsonNode content) {
        var said = new TreeMap<String, JsonNode>();
        content.properties()
                .forEach(field ->
                        said.put(field.getKey().equals("message_text") ? "text" : field.getKey(), field.getValue()));
        return SendingMethods.text(Parameters.of(said));
    }
}
