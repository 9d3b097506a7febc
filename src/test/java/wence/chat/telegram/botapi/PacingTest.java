package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PacingTest {
    private static final String RETRY = "429 Too Many Requests: retry after %d {'retry_after':%d}";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.ofEpochSecond(1_772_352_000));
    private final BotApi api = BotApi.start(now::get);
    private final Client bot = new Client(api);

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    private void waits(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private String sends(long chat) {
        return bot.refusal("sendMessage", "{'chat_id': " + chat + ", 'text': 'x'}");
    }

    /// `+` for a message that went through, `-` for one that was refused.
    private String sends(long chat, int times) {
        return IntStream.range(0, times)
                .mapToObj(_ -> sends(chat).equals("ok") ? "+" : "-")
                .collect(Collectors.joining());
    }

    @Test
    void oneChatGetsAShortBurstAndThenOneASecond() {
        api.person(7, "王").alone().says("好");
        assertThat(sends(7, 7)).isEqualTo("+++++--");
        assertThat(sends(7)).isEqualTo(RETRY.formatted(1, 1));
        waits(Duration.ofSeconds(1));
        assertThat(sends(7, 2)).isEqualTo("+-");
        waits(Duration.ofSeconds(3));
        assertThat(sends(7, 4)).isEqualTo("+++-");
    }

    @Test
    void anEditCountsToo() {
        api.person(7, "王").alone().says("好");
        assertThat(sends(7, 5)).isEqualTo("+++++");
        assertThat(bot.refusal("editMessageText", "{'chat_id': 7, 'message_id': 2, 'text': 'y'}"))
                .isEqualTo(RETRY.formatted(1, 1));
        assertThat(bot.refusal("sendChatAction", "{'chat_id': 7, 'action': 'typing'}"))
                .isEqualTo("ok");
    }

    @Test
    void aGroupGetsTwentyAMinute() {
        api.group(-5, "组");
        var minute = new StringBuilder();
        for (int second = 0; second < 60; second++) {
            minute.append(sends(-5, 1));
            waits(Duration.ofSeconds(1));
        }
        assertThat(minute).hasToString("+".repeat(20) + "-".repeat(40));
        assertThat(sends(-5, 7)).isEqualTo("+------");
        waits(Duration.ofSeconds(3));
        assertThat(sends(-5, 7)).isEqualTo("+++----");
    }

    @Test
    void aGroupIsToldWhenTheMinuteIsOver() {
        api.group(-5, "组");
        for (int second = 0; second < 20; second++) {
            sends(-5);
            waits(Duration.ofSeconds(1));
        }
        assertThat(sends(-5)).isEqualTo(RETRY.formatted(40, 40));
    }

    @Test
    void allChatsTogetherGetThirtyASecond() {
        IntStream.range(1, 40).forEach(i -> api.person(i, "第" + i).alone().says("好"));
        assertThat(IntStream.range(1, 40).mapToObj(i -> sends(i, 1)).collect(Collectors.joining()))
                .isEqualTo("+".repeat(30) + "-".repeat(9));
        waits(Duration.ofMillis(500));
        assertThat(sends(1, 1)).isEqualTo("-");
        waits(Duration.ofMillis(500));
        assertThat(sends(1, 1)).isEqualTo("+");
    }

    @Test
    void thePaceCanBeSwitchedOff() {
        api.withoutPace();
        api.person(7, "王").alone().says("好");
        assertThat(sends(7, 50)).isEqualTo("+".repeat(50));
    }
}
