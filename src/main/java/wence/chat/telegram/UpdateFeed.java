package wence.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Fetches updates as JSON, so that one that cannot be understood stops no other.
final class UpdateFeed {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MediaType JSON_TYPE = MediaType.get("application/json");

    private final OkHttpClient http;
    private final String url;
    private final BotCalls api;
    private final Duration poll;
    private volatile @Nullable Call running;

    UpdateFeed(Connection connection, BotCalls api, Duration poll) {
        this.http = connection.patient(poll);
        this.url = connection.url("getUpdates");
        this.api = api;
        this.poll = poll;
    }

    /// What one poll brought.
    ///
    /// @param updates in Telegram's order
    /// @param unreadable the whole response, when it is no JSON
    record Batch(List<RawUpdate> updates, Optional<String> unreadable) {}

    /// Waits for updates.
    ///
    /// @param offset confirms all updates below it
    /// @param limit how many at most
    Outcome<Batch> fetch(OptionalLong offset, int limit) {
        ObjectNode parameters =
                JSON.createObjectNode().put("timeout", poll.toSeconds()).put("limit", limit);
        offset.ifPresent(id -> parameters.put("offset", id));
        var kinds = parameters.putArray("allowed_updates");
        IncomingReader.KINDS.forEach(kinds::add);
        Call call = http.newCall(new Request.Builder()
                .url(url)
                .post(RequestBody.create(parameters.toString(), JSON_TYPE))
                .build());
        running = call;
        try (Response response = call.execute()) {
            var body = response.body();
            return read(response.code(), body == null ? "" : body.string());
        } catch (IOException e) {
            return BotCalls.neverLeft(e) ? new Outcome.NotSent<>(api.said(e)) : new Outcome.Unknown<>(api.said(e));
        } finally {
            running = null;
        }
    }

    /// Ends a running poll, from another thread.
    void cancel() {
        Call call = running;
        if (call != null) {
            call.cancel();
        }
    }

    private Outcome<Batch> read(int status, String body) {
        JsonNode response;
        try {
            response = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return status == 200
                    ? new Outcome.Done<>(new Batch(List.of(), Optional.of(body)))
                    : new Outcome.Unknown<>("HTTP " + status);
        }
        return response.path("ok").asBoolean()
                ? new Outcome.Done<>(new Batch(updates(response.path("result")), Optional.empty()))
                : refused(status, response);
    }

    private Outcome<Batch> refused(int status, JsonNode response) {
        int code = response.path("error_code").asInt(status);
        String reason = api.clean(response.path("description").asText());
        if (code == 429) {
            return new Outcome.Limited<>(Duration.ofSeconds(
                    response.path("parameters").path("retry_after").asLong(1)));
        }
        return code >= 400 && code < 500
                ? new Outcome.Refused<>(code, reason, Optional.empty())
                : new Outcome.Unknown<>(code + " " + reason);
    }

    private static List<RawUpdate> updates(JsonNode result) {
        var updates = new ArrayList<RawUpdate>();
        for (JsonNode update : result) {
            if (update.path("update_id").isIntegralNumber()) {
                updates.add(new RawUpdate(update.path("update_id").asLong(), update.toString()));
            }
        }
        return updates;
    }
}
