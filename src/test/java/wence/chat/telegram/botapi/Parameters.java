package wence.chat.telegram.botapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a request says, whether it came as JSON, as a form or in parts: an object may come as JSON or as its text.
///
/// @param values the parameters by name
/// @param uploads the parts that are files, by the name of the part
public record Parameters(SortedMap<String, JsonNode> values, SortedMap<String, Upload> uploads) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Parameters {
        values = new TreeMap<>(values);
        uploads = new TreeMap<>(uploads);
    }

    static Parameters of(Map<String, JsonNode> values) {
        return new Parameters(new TreeMap<>(values), new TreeMap<>());
    }

    private JsonNode value(String name) {
        JsonNode value = values.getOrDefault(name, MissingNode.getInstance());
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    public boolean has(String name) {
        return !value(name).isMissingNode();
    }

    public String text(String name) {
        JsonNode value = value(name);
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    /// 0 when there is none; Telegram reads the digits that a text begins with.
    public long number(String name) {
        String digits = text(name).strip();
        return digits.matches("-?[0-9]{1,18}") ? Long.parseLong(digits) : 0;
    }

    public boolean flag(String name) {
        String said = text(name).toLowerCase(Locale.ROOT);
        return said.equals("true") || said.equals("yes") || said.equals("1");
    }

    /// Missing when there is none.
    JsonNode object(String name) {
        JsonNode value = value(name);
        if (!value.isTextual()) {
            return value;
        }
        if (value.asText().isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(value.asText());
        } catch (JsonProcessingException e) {
            throw Refusal.badRequest("can't parse " + name.replace('_', ' ') + " JSON object");
        }
    }

    JsonNode list(String name) {
        return object(name);
    }
}
