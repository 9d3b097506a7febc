package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The updates that the bot has not confirmed, oldest first, and the one long poll that may wait for them.
final class Updates {
    private static final Set<String> ONLY_WHEN_ASKED =
            Set.of("chat_member", "message_reaction", "message_reaction_count");
    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofSeconds(50);

    private final Gate gate;
    private final List<ObjectNode> waiting = new ArrayList<>();
    private Set<String> allowed = Set.of();
    private int latestPoll;
    private boolean webhook;
    private boolean closed;
    private int next = 1001;
    private long delivered;

    Updates(Gate gate) {
        this.gate = gate;
    }

    void add(String kind, JsonNode content) {
        ObjectNode update = Wire.object();
        update.put("update_id", next++).set(kind, content);
        if (wants(kind)) {
            waiting.add(update);
        }
    }

    /// An update as it stands but for its id; nobody asks whether the bot wants it.
    int addAsItIs(ObjectNode update) {
        ObjectNode numbered = Wire.object();
        numbered.put("update_id", next).setAll(update);
        waiting.add(numbered);
        return next++;
    }

    void continueFrom(int id) {
        next = id;
    }

    private boolean wants(String kind) {
        return allowed.isEmpty() ? !ONLY_WHEN_ASKED.contains(kind) : allowed.contains(kind);
    }

    void allow(Parameters parameters) {
        if (!parameters.has("allowed_updates")) {
            return;
        }
        JsonNode list = parameters.list("allowed_updates");
        if (!list.isArray()) {
            throw Refusal.badRequest("can't parse allowed_updates JSON array");
        }
        var kinds = new TreeSet<String>();
        list.forEach(kind -> kinds.add(kind.asText()));
        allowed = kinds;
    }

    Set<String> allowed() {
        return allowed;
    }

    /// Confirms what is below the offset, then waits for the rest. A later poll ends this one.
    ArrayNode poll(Parameters parameters) {
        int poll = gate.alone(() -> begin(parameters));
        long limit = parameters.number("limit");
        Duration asked = Duration.ofSeconds(Math.max(0, parameters.number("timeout")));
        boolean answered = gate.waitUntil(
                () -> !waiting.isEmpty() || latestPoll != poll || webhook || closed,
                asked.compareTo(LONGEST) > 0 ? LONGEST : asked);
        return gate.alone(() -> {
            if (latestPoll != poll) {
                throw Refusal.conflict(
                        "terminated by other getUpdates request; make sure that only one bot instance is running");
            }
            if (answered && webhook) {
                throw Refusal.conflict("terminated by setWebhook request");
            }
            return first(limit < 1 || limit > MOST ? MOST : limit);
        });
    }

    private int begin(Parameters parameters) {
        if (webhook) {
            throw Refusal.conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
        allow(parameters);
        confirm(parameters.number("offset"));
        return ++latestPoll;
    }

    /// A negative offset counts from the end and forgets what is before it.
    private void confirm(long offset) {
        if (offset < 0) {
            waiting.subList(0, (int) Math.max(0, waiting.size() + offset)).clear();
        } else if (offset > 0) {
            waiting.removeIf(update -> update.path("update_id").asLong() < offset);
        }
    }

    private ArrayNode first(long limit) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        waiting.stream().limit(limit).forEach(list::add);
        delivered += list.size();
        return list;
    }

    Optional<ObjectNode> oldest() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.getFirst());
    }

    void drop(ObjectNode update) {
        waiting.removeIf(candidate -> candidate.path("update_id").equals(update.path("update_id")));
    }

    void dropAll() {
        waiting.clear();
    }

    int pending() {
        return waiting.size();
    }

    long delivered() {
        return delivered;
    }

    void webhook(boolean set) {
        webhook = set;
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
