package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WebhookTest {
    private final BotApi api = BotApi.start();
    private final Client bot = new Client(api);
    private final Speaker wang = api.person(7, "王").alone();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final HttpServer hook = listen();

    private static HttpServer listen() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void theBotListens() {
        hook.createContext("/", exchange -> {
            try (exchange) {
                var update =
                        Client.parsed(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                received.add("%s %s %s %s"
                        .formatted(
                                exchange.getRequestURI(),
                                exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"),
                                update.path("update_id").asInt(),
                                update.path("message").path("text").asText()));
                exchange.sendResponseHeaders(failures.getAndDecrement() > 0 ? 500 : 200, -1);
            }
        });
        hook.start();
        api.reaches(
                "https://wence.example", "http://127.0.0.1:" + hook.getAddress().getPort());
    }

    @AfterEach
    void close() {
        hook.stop(0);
        bot.close();
        api.close();
    }

    private void delivered() {
        api.await("all to be delivered", it -> it.pendingUpdates() == 0, Duration.ofSeconds(10));
    }

    private void hooks() {
        bot.result("setWebhook", "{'url': 'https://wence.example/tg', 'secret_token': 's3cret_-A'}");
    }

    @Test
    void updatesComeInOrderWithTheSecret() {
        hooks();
        wang.says("一");
        wang.says("二");
        delivered();
        assertThat(received).containsExactly("/tg s3cret_-A 1001 一", "/tg s3cret_-A 1002 二");
    }

    @Test
    void anUpdateThatIsNotTakenComesAgain() {
        failures.set(2);
        hooks();
        wang.says("一");
        wang.says("二");
        delivered();
        assertThat(received)
                .containsExactly(
                        "/tg s3cret_-A 1001 一", "/tg s3cret_-A 1001 一", "/tg s3cret_-A 1001 一", "/tg s3cret_-A 1002 二");
        assertThat(api.webhookInfo().path("last_error_message").asText())
                .isEqualTo("Wrong response from the webhook: 500");
    }

    @Test
    void whatWaitedIsDeliveredUnlessItIsDropped() {
        wang.says("一");
        bot.result(
                "setWebhook", "{'url': 'https://wence.example/tg', 'secret_token': 's', 'drop_pending_updates': true}");
        wang.says("二");
        delivered();
        assertThat(received).containsExactly("/tg s 1002 二");
    }

    @Test
    void nobodyPollsWhileAWebhookIsSet() throws Exception {
        var poll = bot.polls("{'timeout': 30}");
        api.await("the poll", it -> !it.calls().isEmpty(), Duration.ofSeconds(5));
        hooks();
        assertThat(Client.refusal(poll.get(5, TimeUnit.SECONDS)))
                .isEqualTo("409 Conflict: terminated by setWebhook request");
        assertThat(bot.refusal("getUpdates", "{}"))
                .isEqualTo("409 Conflict: can't use getUpdates method while webhook is active;"
                        + " use deleteWebhook to delete the webhook first");
        bot.result("deleteWebhook", "{}");
        wang.says("一");
        assertThat(bot.updates("{}")).isEqualTo("1001 message 一\n");
        assertThat(bot.result("getWebhookInfo", "{}").path("url").asText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {'url': 'http://wence.example/'}                              | bad webhook: An HTTPS URL must be provided for webhook
            {'url': 'https://wence.example:8080/'}                        | bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443
            {'url': 'https://wence.example/', 'secret_token': 'a b'}      | secret token contains unallowed characters
            """)
    void aWebhookIsRefused(String json, String why) {
        assertThat(bot.refusal("setWebhook", json)).isEqualTo("400 Bad Request: " + why);
    }

    @Test
    void aHookThatIsNotThereIsTriedAgain() {
        bot.result("setWebhook", "{'url': 'https://elsewhere.example/'}");
        wang.says("一");
        api.await(
                "an error",
                it -> !it.webhookInfo().path("last_error_message").asText().isEmpty(),
                Duration.ofSeconds(10));
        assertThat(api.pendingUpdates()).isEqualTo(1);
    }
}
