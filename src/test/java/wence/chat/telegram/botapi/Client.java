package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/// A bot that speaks plain HTTP.
final class Client implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BotApi api;

    Client(BotApi api) {
        this.api = api;
    }

    /// The whole answer to a call whose parameters are this JSON; apostrophes stand for quotation marks.
    String calls(String method, String json) {
        return body(http(method, "application/json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    /// The result of a call that is answered with one, as JSON with apostrophes for quotation marks.
    JsonNode result(String method, String json) {
        JsonNode answer = parsed(calls(method, json));
        if (!answer.path("ok").asBoolean()) {
            throw new AssertionError(answer);
        }
        return answer.path("result");
    }

    /// What the call is refused with, as in `400 Bad Request: chat not found`; `ok` when it is not.
    String refusal(String method, String json) {
        return refusal(calls(method, json));
    }

    static String refusal(String answer) {
        JsonNode json = parsed(answer);
        return json.path("ok").asBoolean()
                ? "ok"
                : json.path("error_code").asInt() + " "
                        + json.path("description").asText()
                        + (json.has("parameters")
                                ? " " + json.path("parameters").toString().replace('"', '\'')
                                : "");
    }

    CompletableFuture<String> polls(String json) {
        return http.sendAsync(
                        request(
                                api.token(),
                                "getUpdates",
                                "application/json",
                                json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
    }

    /// The updates that wait, one a line, as in `1001 message`, with what was said.
    String updates(String json) {
        return seen(parsed(calls("getUpdates", json)));
    }

    static String seen(JsonNode answer) {
        var lines = new StringBuilder();
        for (JsonNode update : answer.path("result")) {
            update.properties().forEach(field -> {
                if (!field.getKey().equals("update_id")) {
                    JsonNode content = field.getValue();
                    lines.append(update.path("update_id").asInt()).append(' ').append(field.getKey());
                    for (String said : new String[] {"text", "caption", "data", "query"}) {
                        if (content.has(said)) {
                            lines.append(' ').append(content.path(said).asText());
                        }
                    }
                    lines.append('\n');
                }
            });
        }
        return lines.toString();
    }

    HttpResponse<byte[]> http(String method, String contentType, byte[] body) {
        return send(request(api.token(), method, contentType, body));
    }

    HttpResponse<byte[]> withToken(String token, String method) {
        return send(request(token, method, "application/json", new byte[0]));
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/%s".formatted(api.port(), path)))
                .build());
    }

    private HttpRequest request(String token, String method, String contentType, byte[] body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/bot%s/%s".formatted(api.port(), token, method)))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
