package wence.chat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wence.chat.Conversation.Cited;
import wence.chat.Conversation.Offered;
import wence.question.Language;
import wence.store.Feedback.CitedClause;

/// A conversation as JSON, and back.
final class ConversationText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ConversationText() {}

    static String write(Conversation conversation) {
        ObjectNode node = JSON.createObjectNode();
        node.put("at", conversation.at().toString());
        node.put("language", conversation.language().name());
        conversation.history().forEach(node.putArray("history")::add);
        conversation.plan().ifPresent(plan -> node.put("plan", plan));
        offered(conversation.offered(), node.putArray("offered"));
        offered(conversation.tools(), node.putArray("tools"));
        ArrayNode cited = node.putArray("cited");
        conversation
                .cited()
                .forEach(c -> cited.addObject()
                        .put("number", c.number())
                        .put("plan", c.plan())
                        .put("clause", c.clause()));
        conversation.answered().ifPresent(answered -> answered(answered, node.putObject("answered")));
        return node.toString();
    }

    private static void offered(List<Offered> offered, ArrayNode array) {
        offered.forEach(o -> array.addObject().put("label", o.label()).put("text", o.text()));
    }

    private static void answered(Answered answered, ObjectNode node) {
        node.put("at", answered.at().toString());
        node.put("message", answered.message());
        node.put("question", answered.question());
        node.put("text", answered.text());
        ArrayNode citations = node.putArray("citations");
        answered.citations()
                .forEach(c -> citations
                        .addObject()
                        .put("number", c.number())
                        .put("plan", c.plan())
                        .put("version", c.version())
                        .put("clause", c.clause()));
    }

    /// @throws IllegalArgumentException when the text is not what [#write] writes
    static Conversation read(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("need a conversation", e);
        }
        return new Conversation(
                Instant.parse(node.path("at").asText()),
                Language.valueOf(node.path("language").asText()),
                node.path("history").valueStream().map(JsonNode::asText).toList(),
                Optional.ofNullable(node.get("plan")).map(JsonNode::asText),
                offered(node.path("offered")),
                offered(node.path("tools")),
                node.path("cited")
                        .valueStream()
                        .map(c -> new Cited(
                                c.path("number").asInt(),
                                c.path("plan").asText(),
                                c.path("clause").asText()))
                        .toList(),
                Optional.ofNullable(node.get("answered")).map(ConversationText::answered));
    }

    private static List<Offered> offered(JsonNode array) {
        return array.valueStream()
                .map(o -> new Offered(o.path("label").asText(), o.path("text").asText()))
                .toList();
    }

    private static Answered answered(JsonNode node) {
        return new Answered(
                Instant.parse(node.path("at").asText()),
                node.path("message").asText(),
                node.path("question").asText(),
                node.path("text").asText(),
                node.path("citations")
                        .valueStream()
                        .map(c -> new CitedClause(
                                c.path("number").asInt(),
                                c.path("plan").asText(),
                                c.path("version").asText(),
                                c.path("clause").asText()))
                        .toList());
    }
}
