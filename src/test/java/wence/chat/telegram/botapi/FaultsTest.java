package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FaultsTest {
    private static final String MESSAGE = "{'chat_id': 7, 'text': 'x'}";

    private final BotApi api = BotApi.start();
    private final Client bot = new Client(api);

    @BeforeEach
    void somebodyIsThere() {
        api.person(7, "王").alone().says("好");
    }

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    @Test
    void aScriptGoesCallByCall() {
        api.faults()
                .next(
                        "sendMessage",
                        Fault.serverError(),
                        Fault.none(),
                        Fault.tooManyRequests(3),
                        Fault.refused(418, "no"));
        assertThat(bot.refusal("sendMessage", MESSAGE)).isEqualTo("500 Internal Server Error");
        assertThat(bot.refusal("sendmessage", MESSAGE)).isEqualTo("ok");
        assertThat(bot.refusal("getMe", "{}")).isEqualTo("ok");
        assertThat(bot.refusal("sendMessage", MESSAGE))
                .isEqualTo("429 Too Many Requests: retry after 3 {'retry_after':3}");
        assertThat(bot.refusal("sendMessage", MESSAGE)).isEqualTo("418 no");
        assertThat(bot.refusal("sendMessage", MESSAGE)).isEqualTo("ok");
        assertThat(api.messages()).hasSize(2);
    }

    @Test
    void aPageStandsWhereAnAnswerShould() {
        api.faults().next("getUpdates", Fault.html());
        var answer = bot.http("getUpdates", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(Client.body(answer)).startsWith("<html>");
        assertThat(bot.updates("{}")).isEqualTo("1001 message 好\n");
    }

    @Test
    void aConnectionIsCutBeforeTheMessageIsSent() {
        api.faults().next("sendMessage", Fault.cutBefore());
        assertThatThrownBy(() -> bot.calls("sendMessage", MESSAGE)).isInstanceOf(UncheckedIOException.class);
        assertThat(api.messages()).isEmpty();
    }

    @Test
    void aConnectionIsCutAfterTheMessageIsSent() {
        api.faults().next("sendMessage", Fault.cutAfter());
        assertThatThrownBy(() -> bot.calls("sendMessage", MESSAGE)).isInstanceOf(UncheckedIOException.class);
        assertThat(api.messages()).hasSize(1);
        assertThat(api.calls()).hasSize(1);
    }

    @Test
    void aCutPollConfirmsAllTheSame() {
        api.faults().next("getUpdates", Fault.cutAfter());
        assertThatThrownBy(() -> bot.calls("getUpdates", "{'offset': 1002}")).isInstanceOf(UncheckedIOException.class);
        assertThat(api.pendingUpdates()).isZero();
    }

    @Test
    void aStallEndsWithoutAnAnswer() {
        api.faults().next("sendMessage", Fault.stall(Duration.ofMillis(200)));
        assertThatThrownBy(() -> bot.calls("sendMessage", MESSAGE)).isInstanceOf(UncheckedIOException.class);
        assertThat(api.messages()).isEmpty();
    }

    @Test
    void aLateAnswerIsTheRightOne() {
        api.faults().next("sendMessage", Fault.late(Duration.ofMillis(200)));
        long before = System.nanoTime();
        assertThat(bot.refusal("sendMessage", MESSAGE)).isEqualTo("ok");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(190));
    }

    @Test
    void anOutageLastsUntilItEnds() {
        api.faults().always(Fault.refused(503, "Service Unavailable"));
        assertThat(bot.refusal("getMe", "{}")).startsWith("503");
        assertThat(bot.refusal("getUpdates", "{}")).startsWith("503");
        api.faults().end();
        assertThat(bot.refusal("getMe", "{}")).isEqualTo("ok");
        api.faults().always("getUpdates", Fault.serverError());
        assertThat(bot.refusal("getMe", "{}")).isEqualTo("ok");
        assertThat(bot.refusal("getUpdates", "{}")).startsWith("500");
        assertThat(bot.refusal("getUpdates", "{}")).startsWith("500");
    }
}
