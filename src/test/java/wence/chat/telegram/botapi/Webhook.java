package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Hands the updates to the bot's own address, in order, each again until it is taken.
///
/// An address must be public and `https` as Telegram wants it; [#reach] says where on this machine it leads.
final class Webhook {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final World world;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final SortedMap<String, String> roads = new TreeMap<>();
    private String url = "";
    private String secret = "";
    private String lastError = "";
    private long lastErrorAt;
    private int failures;

    Webhook(World world) {
        this.world = world;
    }

    /// Requests to this public address go to that local one.
    void reach(String publicly, String locally) {
        roads.put(publicly, locally);
    }

    JsonNode set(Parameters parameters) {
        String asked = parameters.text("url");
        if (asked.isEmpty()) {
            return delete(parameters);
        }
        URI uri = URI.create(asked);
        if (!"https".equals(uri.getScheme())) {
            throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }
        if (!Set.of(-1, 80, 88, 443, 8443).contains(uri.getPort())) {
            throw Refusal.badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        }
        String token = parameters.text("secret_token");
        if (token.length() > 256) {
            throw Refusal.badRequest("secret token is too long");
        }
        if (!token.matches("[A-Za-z0-9_-]*")) {
            throw Refusal.badRequest("secret token contains unallowed characters");
        }
        world.updates().allow(parameters);
        drop(parameters);
        url = asked;
        secret = token;
        failures = 0;
        world.updates().webhook(true);
        return BooleanNode.TRUE;
    }

    JsonNode delete(Parameters parameters) {
        drop(parameters);
        url = "";
        lastError = "";
        world.updates().webhook(false);
        return BooleanNode.TRUE;
    }

    private void drop(Parameters parameters) {
        if (parameters.flag("drop_pending_updates")) {
            world.updates().dropAll();
        }
    }

    JsonNode info() {
        ObjectNode info = Wire.object();
        info.put("url", url)
                .put("has_custom_certificate", false)
                .put("pending_update_count", world.updates().pending());
        if (!lastError.isEmpty()) {
            info.put("last_error_date", lastErrorAt).put("last_error_message", lastError);
        }
        if (!url.isEmpty()) {
            info.put("max_connections", 40);
        }
        if (!world.updates().allowed().isEmpty()) {
            world.updates().allowed().forEach(info.withArray("allowed_updates")::add);
        }
        return info;
    }

    /// Delivers until the server closes.
    void run() {
        while (world.gate()
                        .waitUntil(
                                () -> world.updates().isClosed()
                                        || (!url.isEmpty() && world.updates().pending() > 0),
                                Duration.ofDays(1))
                && !world.updates().isClosed()) {
            world.gate().alone(this::next).ifPresent(this::deliver);
        }
        http.close();
    }

    private record Delivery(ObjectNode update, HttpRequest request) {}

    private Optional<Delivery> next() {
        return world.updates().oldest().filter(_ -> !url.isEmpty()).map(update -> {
            var request = HttpRequest.newBuilder(URI.create(local(url)))
                    .timeout(Duration.ofSeconds(60))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(update.toString()));
            if (!secret.isEmpty()) {
                request.header("X-Telegram-Bot-Api-Secret-Token", secret);
            }
            return new Delivery(update, request.build());
        });
    }

    private String local(String address) {
        return roads.entrySet().stream()
                .filter(road -> address.startsWith(road.getKey()))
                .map(road -> road.getValue() + address.substring(road.getKey().length()))
                .findFirst()
                .orElse("http://127.0.0.1:9/nowhere");
    }

    private void deliver(Delivery delivery) {
        String error;
        try {
            int status = http.send(delivery.request(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            error = status / 100 == 2 ? "" : "Wrong response from the webhook: " + status;
        } catch (IOException e) {
            error = "Connection refused";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        String outcome = error;
        Duration pause = world.gate().alone(() -> settle(delivery, outcome));
        world.gate().waitUntil(world.updates()::isClosed, pause);
    }

    private Duration settle(Delivery delivery, String error) {
        if (error.isEmpty()) {
            failures = 0;
            world.updates().drop(delivery.update());
            return Duration.ZERO;
        }
        lastError = error;
        lastErrorAt = world.now().getEpochSecond();
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures++, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
