package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The HTTP side: tokens, paths, faults, and results in Telegram's envelope.
final class Server implements AutoCloseable {
    private final World world;
    private final Methods methods;
    private final Faults faults;
    private final List<Call> calls;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Server(World world, Methods methods, Faults faults, List<Call> calls) {
        this.world = world;
        this.methods = methods;
        this.faults = faults;
        this.calls = calls;
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
        System.setProperty("sun.net.httpserver.idleInterval", "300");
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    int port() {
        return http.getAddress().getPort();
    }

    ExecutorService threads() {
        return threads;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    /// What is sent back.
    ///
    /// @param content its bytes, one `char` a byte (0–255)
    private record Response(int status, String contentType, String content) {
        static Response text(int status, String contentType, String text) {
            return new Response(
                    status,
                    contentType,
                    new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Optional<Response> response = respond(exchange, body);
            if (response.isPresent()) {
                exchange.getResponseHeaders().set("Content-Type", response.get().contentType());
                byte[] bytes = response.get().content().getBytes(StandardCharsets.ISO_8859_1);
                exchange.sendResponseHeaders(response.get().status(), bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    /// Nothing when the connection is to be cut.
    private Optional<Response> respond(HttpExchange exchange, byte[] body) {
        String path = exchange.getRequestURI().getPath();
        try {
            if (path.startsWith("/file/bot")) {
                return Optional.of(file(path.substring("/file/bot".length())));
            }
            if (!path.startsWith("/bot")) {
                throw Refusal.notFound("Not Found");
            }
            String method = method(path.substring("/bot".length()));
            String query =
                    Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
            String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                    .orElse("");
            Request request = Request.read(method, query, type, body);
            world.gate().happens(() -> {
                calls.add(new Call(method, request.parameters(), world.now()));
            });
            return withFault(request, faults.take(request.method()));
        } catch (Refusal refusal) {
            return Optional.of(refused(refusal));
        }
    }

    private Optional<Response> withFault(Request request, Fault fault) {
        return switch (fault) {
            case Fault.None _ -> Optional.of(answer(request));
            case Fault.Answer answer ->
                Optional.of(Response.text(answer.status(), answer.contentType(), answer.body()));
            case Fault.CutBefore _ -> Optional.empty();
            case Fault.CutAfter _ -> {
                answer(request);
                yield Optional.empty();
            }
            case Fault.Stall stall -> {
                pause(stall.time());
                yield Optional.empty();
            }
            case Fault.Late late -> {
                Response answer = answer(request);
                pause(late.time());
                yield Optional.of(answer);
            }
        };
    }

    private void pause(Duration time) {
        world.gate().waitUntil(world.updates()::isClosed, time);
    }

    private Response answer(Request request) {
        try {
            JsonNode result = methods.call(request);
            ObjectNode envelope = Wire.object().put("ok", true);
            envelope.set("result", result);
            return json(200, envelope);
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private static Response refused(Refusal refusal) {
        return json(refusal.code(), refusal.json());
    }

    private static Response json(int status, ObjectNode body) {
        return Response.text(status, "application/json", body.toString());
    }

    /// What stands behind the token.
    private String method(String tokenAndMethod) {
        int slash = tokenAndMethod.indexOf('/');
        String token = slash < 0 ? tokenAndMethod : tokenAndMethod.substring(0, slash);
        if (!token.matches("[0-9]+:.+")) {
            throw Refusal.notFound("Not Found");
        }
        if (!token.equals(world.bot().token())) {
            throw Refusal.unauthorized();
        }
        return slash < 0 ? "" : tokenAndMethod.substring(slash + 1).replaceFirst("/$", "");
    }

    private Response file(String tokenAndPath) {
        String path = method(tokenAndPath);
        StoredFile file = world.gate().alone(() -> world.fileAt(path)).orElseThrow(() -> Refusal.notFound("Not Found"));
        return new Response(200, file.upload().type(), file.upload().content());
    }
}
