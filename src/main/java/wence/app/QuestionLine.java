package wence.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.answer.Inquiry;

/// One line of a question file: `{"id":"q1","q":"…","history":["…"],"plan":null}`, of which only `q` is required.
///
/// @param id its id, when it has one
/// @param inquiry what is asked
/// @param whole all of its fields
record QuestionLine(Optional<String> id, Inquiry inquiry, JsonNode whole) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads a line.
    ///
    /// @throws MistakenLine when it is not JSON or has no `q`
    static QuestionLine parse(String line, int number) throws MistakenLine {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new MistakenLine("第 %d 行不是一个 JSON 对象：%s".formatted(number, e.getOriginalMessage()));
        }
        if (!node.isObject() || !node.path("q").isTextual()) {
            throw new MistakenLine("第 %d 行缺少文字字段 \"q\"。".formatted(number));
        }
        var history = new ArrayList<String>();
        node.path("history").forEach(earlier -> history.add(earlier.asText()));
        Optional<String> plan = text(node, "plan");
        return new QuestionLine(
                text(node, "id"), new Inquiry(node.path("q").asText(), List.copyOf(history), plan), node);
    }

    /// The kind of question that the file says it is.
    String kind() {
        return whole.path("kind").asText("question");
    }

    /// What the file expects of the answer.
    Expectation expectation() {
        return new Expectation(whole.path("expect"));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    /// A line that cannot be read, said to the person who wrote it.
    static final class MistakenLine extends Exception {
        private static final long serialVersionUID = 1;

        MistakenLine(String message) {
            super(message);
        }
    }
}
