package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static wence.chat.telegram.RunningBot.SOON;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wence.chat.telegram.TelegramSettings.Webhook;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Shown;
import wence.chat.telegram.botapi.Speaker;
import wence.web.Web;

class WebhookTest {
    private static final String SECRET = "s3cret_-A";

    private final BotApi api = BotApi.start().withoutPace();
    private final Speaker wang = api.person(7, "王").alone();
    private final Echo echo = new Echo();
    private final AtomicBoolean isFull = new AtomicBoolean();
    private final RecordingLog log = new RecordingLog() {
        @Override
        public boolean accept(long updateId, String json) {
            if (isFull.get()) {
                throw new IllegalStateException("disk full");
            }
            return super.accept(updateId, json);
        }
    };
    private final HttpClient http = HttpClient.newHttpClient();
    private RunningBot bot;
    private Web web;

    @BeforeEach
    void open() throws IOException {
        var webhook = new Webhook(URI.create("https://bot.example.org/telegram"), SECRET);
        bot = RunningBot.posted(api, webhook, log, echo);
        web = Web.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                List.of(bot.platform()),
                List.of(bot.platform().callback().orElseThrow()));
        api.reaches("https://bot.example.org", "http://127.0.0.1:" + web.port());
    }

    @AfterEach
    void close() {
        bot.close();
        web.close();
        http.close();
        api.close();
    }

    private int post(String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web.port() + "/telegram"))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static String[] secret(String secret) {
        return new String[] {"X-Telegram-Bot-Api-Secret-Token", secret};
    }

    @Test
    void whatTelegramPostsIsAnswered() throws Exception {
        bot.awaitAnnounced("webhook https://bot.example.org/telegram");
        wang.says("一");
        wang.says("二");
        api.awaitMessages(2, SOON);
        assertThat(api.messages().stream().map(Shown::text)).containsExactly("答：一", "答：二");
        assertThat(api.webhookInfo().path("url").asText()).isEqualTo("https://bot.example.org/telegram");
        api.await("both are done", _ -> log.pending().isEmpty(), SOON);
    }

    @Test
    void whoDoesNotKnowTheSecretIsTurnedAway() throws Exception {
        bot.awaitAnnounced("webhook");
        assertThat(post("{\"update_id\":1}")).isEqualTo(401);
        assertThat(post("{\"update_id\":1}", secret("s3cret_-B"))).isEqualTo(401);
        assertThat(post("{\"update_id\":1}", secret("s3cret_-AA"))).isEqualTo(401);
        assertThat(post("{\"update_id\":1}", secret(SECRET))).isEqualTo(200);
        assertThat(log.lastAccepted()).isEqualTo(1);
    }

    @Test
    void nonsenseIsTakenSoThatItDoesNotComeBack() throws Exception {
        bot.awaitAnnounced("webhook");
        assertThat(post("no json", secret(SECRET))).isEqualTo(200);
        assertThat(post("[]", secret(SECRET))).isEqualTo(200);
        assertThat(post("{\"update_id\":4,\"message\":{\"message_id\":\"x\"}}", secret(SECRET)))
                .isEqualTo(200);
        assertThat(log.setAside()).singleElement().asString().startsWith("4 看不懂");
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        bot.awaitAnnounced("webhook");
        assertThat(post("x".repeat(1_500_000), secret(SECRET))).isEqualTo(413);
    }

    @Test
    void whatCannotBeKeptIsNotTakenAndComesAgain() throws Exception {
        bot.awaitAnnounced("webhook");
        isFull.set(true);
        wang.says("留得住吗");
        Thread.sleep(200);
        assertThat(post("{\"update_id\":9}", secret(SECRET))).isEqualTo(500);
        isFull.set(false);
        api.awaitMessages(1, SOON);
        assertThat(api.messages().stream().map(Shown::text)).containsExactly("答：留得住吗");
    }

    @Test
    void healthIsShownAndOtherPathsAreNot() throws Exception {
        bot.awaitAnnounced("webhook");
        var health = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web.port() + "/health"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).startsWith("{\"well\":true,\"parts\":{\"telegram\":{\"well\":true,\"sentence\":\"");
        assertThat(health.body()).doesNotContain(api.token(), SECRET);
    }
}
