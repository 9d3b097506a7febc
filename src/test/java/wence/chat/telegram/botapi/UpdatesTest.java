package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class UpdatesTest {
    private final BotApi api = BotApi.start(() -> Instant.ofEpochSecond(1_772_352_000));
    private final Client bot = new Client(api);
    private final Speaker wang = api.person(7, "王").alone();

    @AfterEach
    void close() {
        bot.close();
        api.close();
    }

    @Test
    void anUpdateComesAgainUntilItIsConfirmed() {
        wang.says("一");
        wang.says("二");
        assertThat(bot.updates("{}")).isEqualTo("1001 message 一\n1002 message 二\n");
        assertThat(bot.updates("{}")).isEqualTo("1001 message 一\n1002 message 二\n");
        assertThat(bot.updates("{'offset': 1002}")).isEqualTo("1002 message 二\n");
        assertThat(bot.updates("{'offset': 1003}")).isEmpty();
        assertThat(bot.updates("{'offset': 1}")).isEmpty();
        assertThat(api.pendingUpdates()).isZero();
    }

    @Test
    void aNegativeOffsetKeepsTheNewest() {
        IntStream.rangeClosed(1, 5).forEach(i -> wang.says("第" + i));
        assertThat(bot.updates("{'offset': -2}")).isEqualTo("1004 message 第4\n1005 message 第5\n");
        assertThat(bot.updates("{}")).isEqualTo("1004 message 第4\n1005 message 第5\n");
    }

    @Test
    void noMoreComeThanAreAskedForAndAHundredAtMost() {
        IntStream.rangeClosed(1, 150).forEach(i -> wang.says("第" + i));
        assertThat(bot.updates("{'limit': 1}")).isEqualTo("1001 message 第1\n");
        assertThat(bot.updates("{}").lines()).hasSize(100);
        assertThat(bot.updates("{'limit': 1000}").lines()).hasSize(100);
        assertThat(bot.updates("{'limit': 0}").lines()).hasSize(100);
    }

    @Test
    void aPollWaitsUntilSomethingComes() throws Exception {
        var poll = bot.polls("{'timeout': 30}");
        api.await("the poll", it -> !it.calls().isEmpty(), Duration.ofSeconds(5));
        assertThat(poll).isNotDone();
        wang.says("来了");
        assertThat(Client.seen(Client.parsed(poll.get(5, TimeUnit.SECONDS)))).isEqualTo("1001 message 来了\n");
    }

    @Test
    void aPollEndsWithNothingWhenItsTimeIsOver() {
        long before = System.nanoTime();
        assertThat(bot.updates("{'timeout': 1}")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(20));
        assertThat(bot.updates("{}")).isEmpty();
    }

    @Test
    void aSecondPollEndsTheFirst() throws Exception {
        var first = bot.polls("{'timeout': 30}");
        api.await("the poll", it -> !it.calls().isEmpty(), Duration.ofSeconds(5));
        var second = bot.polls("{'timeout': 30}");
        assertThat(Client.refusal(first.get(5, TimeUnit.SECONDS)))
                .isEqualTo("409 Conflict: terminated by other getUpdates request;"
                        + " make sure that only one bot instance is running");
        wang.says("给第二个");
        assertThat(Client.seen(Client.parsed(second.get(5, TimeUnit.SECONDS)))).isEqualTo("1001 message 给第二个\n");
    }

    @Test
    void onlyTheKindsAskedForComeAndTheWishIsRemembered() {
        assertThat(bot.updates("{'allowed_updates': ['callback_query']}")).isEmpty();
        wang.says("不要");
        bot.result("sendMessage", """
                {'chat_id': 7, 'text': 'x', 'reply_markup': {'inline_keyboard': [[{'text': 'a', 'callback_data': 'b'}]]}}""");
        wang.presses(2, "a");
        assertThat(bot.updates("{}")).isEqualTo("1002 callback_query b\n");
        bot.updates("{'offset': 1003, 'allowed_updates': []}");
        wang.says("又要了");
        assertThat(bot.updates("{}")).isEqualTo("1003 message 又要了\n");
        assertThat(bot.refusal("getUpdates", "{'allowed_updates': 'all'}"))
                .isEqualTo("400 Bad Request: can't parse allowed updates JSON object");
    }

    @Test
    void anEditIsAnUpdateOfItsOwn() {
        int said = wang.says("一");
        wang.edits(said, "一一");
        assertThat(bot.updates("{}")).isEqualTo("1001 message 一\n1002 edited_message 一一\n");
    }

    @Test
    void idsMayJumpDown() {
        wang.says("一");
        api.updateIdsContinueFrom(5);
        wang.says("二");
        assertThat(bot.updates("{}")).isEqualTo("1001 message 一\n5 message 二\n");
        assertThat(bot.updates("{'offset': 1002}")).isEmpty();
    }

    @Test
    void aPoisonedUpdateComesLikeAnyOther() {
        wang.says("一");
        int poison = api.poison();
        wang.says("二");
        assertThat(poison).isEqualTo(1002);
        assertThat(bot.updates("{}")).isEqualTo("1001 message 一\n1002 message poison\n1003 message 二\n");
        assertThat(bot.result("getUpdates", "{'offset': 1002}")
                        .get(0)
                        .path("message")
                        .path("date")
                        .canConvertToInt())
                .isFalse();
    }
}
