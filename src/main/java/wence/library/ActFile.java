package wence.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An act as it stands in its file.
final class ActFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ActFile() {}

    static byte[] print(Act act) {
        ObjectNode json = JSON.createObjectNode()
                .put("number", act.number())
                .put("kind", act.kind().word())
                .put("who", act.who())
                .put("at", act.at().toString());
        ArrayNode plans = json.putArray("plans");
        act.plans().forEach(plans::add);
        act.undoes().ifPresent(number -> json.put("undoes", number));
        ArrayNode changes = json.putArray("changes");
        for (FileChange change : act.changes()) {
            ObjectNode line = changes.addObject().put("file", change.file());
            change.before().ifPresent(name -> line.put("before", name));
            change.after().ifPresent(name -> line.put("after", name));
        }
        return (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// @throws IOException when it is not what [#print] writes
    static Act parse(byte[] printed) throws IOException {
        JsonNode json = JSON.readTree(printed);
        try {
            var plans = new ArrayList<String>();
            json.required("plans").forEach(plan -> plans.add(plan.asText()));
            List<FileChange> changes = new ArrayList<>();
            json.required("changes")
                    .forEach(line -> changes.add(
                            new FileChange(line.required("file").asText(), name(line, "before"), name(line, "after"))));
            return new Act(
                    json.required("number").asInt(),
                    ActKind.valueOf(json.required("kind").asText().toUpperCase(Locale.ROOT)),
                    plans,
                    json.required("who").asText(),
                    Instant.parse(json.required("at").asText()),
                    json.has("undoes") ? Optional.of(json.get("undoes").asInt()) : Optional.empty(),
                    changes);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("not an act", e);
        }
    }

    private static Optional<String> name(JsonNode line, String field) {
        return line.has(field) ? Optional.of(line.get(field).asText()) : Optional.empty();
    }
}
