package wence.answer.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An endpoint on loopback that speaks as OpenAI's does, and is strict about it: what it does not know it refuses
/// with 400 and a sentence. A wrong key is repeated in the refusal, as some endpoints do.
public final class StandIn implements AutoCloseable {
    /// The key that it wants to be shown.
    public static final String KEY = "sk-stand-in-1234567890";

    /// The only model that it has.
    public static final String MODEL = "stand-in";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FIELDS =
            Set.of("model", "messages", "stream", "stream_options", "temperature", "response_format", "max_tokens");

    private final HttpServer server;
    private final Function<Request, Reaction> script;
    private final List<Request> requests = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /// What was asked.
    public record Request(String system, String user, boolean isStream, boolean wantsJson) {}

    private StandIn(HttpServer server, Function<Request, Reaction> script) {
        this.server = server;
        this.script = script;
    }

    /// Starts one on a free port.
    public static StandIn answering(Function<Request, Reaction> script) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var standIn = new StandIn(server, script);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", standIn::handle);
        server.start();
        return standIn;
    }

    /// One that reacts in this order, and then in the last way for ever.
    static StandIn inTurn(Reaction... reactions) throws IOException {
        var left = new ArrayList<>(List.of(reactions));
        return answering(request -> {
            synchronized (left) {
                return left.size() > 1 ? left.removeFirst() : left.getFirst();
            }
        });
    }

    /// Its address up to the version.
    public URI url() {
        return URI.create("http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort()));
    }

    /// What was asked so far, refused requests apart.
    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String fault = fault(exchange);
            if (!fault.isEmpty()) {
                refuse(exchange, fault.startsWith("401") ? 401 : 400, fault);
                return;
            }
            JsonNode body = JSON.readTree(exchange.getRequestBody());
            String wrong = wrongIn(body);
            if (!wrong.isEmpty()) {
                refuse(exchange, 400, wrong);
                return;
            }
            Request request = request(body);
            synchronized (this) {
                requests.add(request);
            }
            react(exchange, request, script.apply(request));
        }
    }

    private static String fault(HttpExchange exchange) {
        if (!exchange.getRequestMethod().equals("POST")
                || !exchange.getRequestURI().getPath().equals("/v1/chat/completions")) {
            return "404 " + exchange.getRequestURI();
        }
        if (exchange.getRequestHeaders().containsKey("Upgrade")) {
            return "no upgrade here";
        }
        if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return "401 Incorrect API key provided: "
                    + exchange.getRequestHeaders().getFirst("Authorization");
        }
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        return type.startsWith("application/json") ? "" : "content type " + type;
    }

    private static String wrongIn(JsonNode body) {
        for (var names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                return "unknown field " + name;
            }
        }
        if (!body.path("model").asText().equals(MODEL)) {
            return "no model " + body.path("model");
        }
        if (body.has("stream_options") && !body.path("stream").asBoolean()) {
            return "stream_options without stream";
        }
        for (JsonNode message : body.path("messages")) {
            if (!Set.of("system", "user").contains(message.path("role").asText())
                    || !message.path("content").isTextual()) {
                return "message " + message;
            }
        }
        return body.path("messages").isEmpty() ? "no messages" : "";
    }

    private static Request request(JsonNode body) {
        var system = new StringBuilder();
        var user = new StringBuilder();
        for (JsonNode message : body.path("messages")) {
            (message.path("role").asText().equals("system") ? system : user)
                    .append(message.path("content").asText());
        }
        return new Request(
                system.toString(),
                user.toString(),
                body.path("stream").asBoolean(),
                body.path("response_format").path("type").asText().equals("json_object"));
    }

    private static void refuse(HttpExchange exchange, int status, String sentence) throws IOException {
        byte[] body = JSON.writeValueAsBytes(
                JSON.createObjectNode().set("error", JSON.createObjectNode().put("message", sentence)));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private void react(HttpExchange exchange, Request request, Reaction reaction) throws IOException {
        switch (reaction) {
            case Reaction.Status status -> {
                status.retryAfter()
                        .ifPresent(
                                seconds -> exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds)));
                refuse(exchange, status.status(), "refused on purpose");
            }
            case Reaction.Redirect redirect -> {
                exchange.getResponseHeaders().set("Location", redirect.target());
                exchange.sendResponseHeaders(307, -1);
            }
            case Reaction.Text text when !request.isStream() -> whole(exchange, text.text());
            case Reaction.Text text -> {
                OutputStream out = stream(exchange);
                for (int i = 0; i < text.text().length(); i += 7) {
                    piece(out, text.text().substring(i, Math.min(text.text().length(), i + 7)));
                }
                finish(out, "stop", request, text.text());
            }
            case Reaction.Drip drip -> {
                OutputStream out = stream(exchange);
                for (String piece : drip.pieces()) {
                    if (closes(drip.pause().toMillis())) {
                        return;
                    }
                    piece(out, piece);
                }
                finish(out, "stop", request, String.join("", drip.pieces()));
            }
            case Reaction.Stall stall -> {
                OutputStream out = stream(exchange);
                piece(out, stall.text());
                closes(60_000);
            }
            case Reaction.Cut cut -> piece(stream(exchange), cut.text());
            case Reaction.Nonsense nonsense -> {
                OutputStream out = stream(exchange);
                write(out, "data: {\"choices\": [{\"delta\"\n\n");
                write(out, "data: [DONE]\n\n");
            }
            case Reaction.Finished finished -> {
                OutputStream out = stream(exchange);
                piece(out, finished.text());
                finish(out, finished.reason(), request, finished.text());
            }
            case Reaction.ToolCall call -> {
                OutputStream out = stream(exchange);
                ObjectNode delta = JSON.createObjectNode();
                ObjectNode tool = delta.putArray("tool_calls")
                        .addObject()
                        .put("index", 0)
                        .put("id", "1")
                        .put("type", "function");
                tool.putObject("function").put("name", call.name()).put("arguments", "{}");
                event(out, delta, null);
                finish(out, "tool_calls", request, "");
            }
        }
    }

    /// Waits; true when the stand-in is closed meanwhile.
    private boolean closes(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void whole(HttpExchange exchange, String text) throws IOException {
        ObjectNode answer = JSON.createObjectNode()
                .put("id", "1")
                .put("object", "chat.completion")
                .put("model", MODEL);
        ObjectNode choice =
                answer.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop");
        choice.putObject("message").put("role", "assistant").put("content", text);
        byte[] body = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static OutputStream stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private static void piece(OutputStream out, String text) throws IOException {
        event(out, JSON.createObjectNode().put("content", text), null);
    }

    private static void event(OutputStream out, ObjectNode delta, @Nullable String reason) throws IOException {
        ObjectNode event = JSON.createObjectNode()
                .put("id", "1")
                .put("object", "chat.completion.chunk")
                .put("model", MODEL);
        ObjectNode choice = event.putArray("choices").addObject().put("index", 0);
        choice.set("delta", delta);
        choice.put("finish_reason", reason);
        write(out, "data: " + JSON.writeValueAsString(event) + "\n\n");
    }

    /// The finish reason, the usage (a character a token), and the end.
    private static void finish(OutputStream out, String reason, Request request, String text) throws IOException {
        event(out, JSON.createObjectNode(), reason);
        ObjectNode usage = JSON.createObjectNode()
                .put("id", "1")
                .put("object", "chat.completion.chunk")
                .put("model", MODEL);
        usage.putArray("choices");
        int in = request.system().length() + request.user().length();
        usage.putObject("usage")
                .put("prompt_tokens", in)
                .put("completion_tokens", text.length())
                .put("total_tokens", in + text.length());
        write(out, "data: " + JSON.writeValueAsString(usage) + "\n\n");
        write(out, "data: [DONE]\n\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
