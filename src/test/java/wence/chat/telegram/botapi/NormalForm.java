package wence.chat.telegram.botapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Calls as one line each, the same for all that means the same: names in order, numbers and truth as texts, objects as
/// objects though they came as text, a file in the place where it belongs, empty lists of entities left out.
final class NormalForm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private NormalForm() {}

    static String of(Call call) {
        Parameters parameters = call.parameters();
        SortedMap<String, String> said = new TreeMap<>();
        parameters.values().forEach((name, value) -> {
            if (!name.equals("method") && !empty(name, value)) {
                said.put(name, value(name, value, parameters));
            }
        });
        return call.method().toLowerCase(Locale.ROOT)
                + said.entrySet().stream()
                        .map(one -> " " + one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining());
    }

    private static String value(String name, JsonNode value, Parameters parameters) {
        String text = value.asText();
        if (text.startsWith("attach://")) {
            Upload file = parameters.uploads().get(text.substring("attach://".length()));
            return file == null
                    ? "nothing"
                    : "〔%s %s〕".formatted(file.name(), new String(file.bytes(), StandardCharsets.UTF_8));
        }
        return normal(name, value.isTextual() ? object(text) : value);
    }

    /// Nothing is said by it: nothing at all, or that there are no entities.
    private static boolean empty(String name, JsonNode value) {
        return value.isNull()
                || (name.endsWith("entities")
                        && (value.isTextual() ? value.asText().equals("[]") : value.isEmpty()));
    }

    private static JsonNode object(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return new TextNode(text);
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return new TextNode(text);
        }
    }

    private static String normal(String name, JsonNode value) {
        if (value.isObject()) {
            SortedMap<String, String> fields = new TreeMap<>();
            value.properties().forEach(field -> {
                if (!empty(field.getKey(), field.getValue())) {
                    fields.put(field.getKey(), normal(field.getKey(), field.getValue()));
                }
            });
            return fields.toString();
        }
        if (value.isArray()) {
            var elements = new ArrayList<String>();
            value.forEach(element -> elements.add(normal("", element)));
            return elements.toString();
        }
        String text = value.asText().replace("\n", "\\n");
        return name.equals("parse_mode") ? text.toLowerCase(Locale.ROOT) : text;
    }
}
