package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A text as people see it: what is left when the markup is read.
record Formatted(String text, List<Entity> entities) {
    private static final int MOST_ENTITIES = 100;
    static final Formatted NOTHING = new Formatted("", List.of());

    Formatted {
        entities = List.copyOf(entities);
    }

    /// The text that a request's parameters give, read as its parse mode says, cleaned and trimmed as Telegram does.
    static Formatted read(Parameters parameters, String name) {
        String raw = parameters.text(name);
        if (!wellFormed(raw)) {
            throw Refusal.badRequest("strings must be encoded in UTF-8");
        }
        String mode = parameters.text("parse_mode");
        String entities = name.equals("caption") ? "caption_entities" : "entities";
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "" -> new Formatted(clean(raw), given(parameters.list(entities))).trimmed();
            case "html" -> new HtmlReading(clean(raw)).read().trimmed();
            case "markdown", "markdownv2" -> throw Refusal.badRequest("the stand-in does not read parse_mode " + mode);
            default -> throw Refusal.badRequest("unsupported parse_mode");
        };
    }

    private static List<Entity> given(JsonNode list) {
        var entities = new ArrayList<Entity>();
        for (JsonNode entity : list) {
            entities.add(new Entity(
                    entity.path("type").asText(),
                    entity.path("offset").asInt(),
                    entity.path("length").asInt(),
                    entity.path("url").asText()));
        }
        return entities;
    }

    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    /// What a client would show wrongly goes away: control characters become blanks, the marks that turn the direction
    /// of writing and carriage returns are left out.
    private static String clean(String raw) {
        var clean = new StringBuilder(raw.length());
        raw.codePoints()
                .filter(c -> c != '\r' && !(c >= 0x2028 && c <= 0x202E))
                .map(c -> c < ' ' && c != '\n' ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private Formatted trimmed() {
        int start = 0;
        int end = text.length();
        while (end > 0 && blank(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        int from = start;
        int to = end;
        List<Entity> kept = entities.stream()
                .map(entity -> clipped(entity, from, to))
                .filter(entity -> entity.length() > 0)
                .sorted(Comparator.comparingInt(Entity::offset)
                        .thenComparing(Comparator.comparingInt(Entity::length).reversed()))
                .limit(MOST_ENTITIES)
                .toList();
        return new Formatted(text.substring(from, to), kept);
    }

    private static Entity clipped(Entity entity, int from, int to) {
        int start = Math.clamp(entity.offset(), from, to);
        int end = Math.clamp(entity.end(), from, to);
        return new Entity(entity.type(), start - from, end - start, entity.detail());
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n';
    }

    void writeEntities(ArrayNode list) {
        entities.forEach(entity -> entity.write(list.addObject()));
    }
}
