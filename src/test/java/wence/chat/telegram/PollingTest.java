package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static wence.chat.telegram.RunningBot.SOON;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Fault;
import wence.chat.telegram.botapi.Shown;
import wence.chat.telegram.botapi.Speaker;
import wence.store.MemoryUpdateLog;
import wence.store.UpdateLog;

class PollingTest {
    private final BotApi api = BotApi.start().withoutPace();
    private final Speaker wang = api.person(7, "王").alone();
    private final Echo echo = new Echo();

    @AfterEach
    void close() {
        api.close();
    }

    private List<String> answered() {
        return api.messages().stream().map(Shown::text).toList();
    }

    private void awaitAnswers(int count) {
        api.awaitMessages(count, SOON);
    }

    @Test
    void aQuestionIsAnsweredAndThePollerIsWell() {
        try (var bot = RunningBot.start(api, echo)) {
            wang.says("谁牵头？");
            awaitAnswers(1);
            assertThat(answered()).containsExactly("答：谁牵头？");
            assertThat(bot.platform().health().isWell()).isTrue();
            assertThat(bot.announced().getFirst()).contains("群隐私模式");
            assertThat(bot.announced()).contains("Telegram 机器人 @wence_bot 正在收消息（长轮询）。");
        }
    }

    @Test
    void whatWasSaidWhileTheBotSleptIsAnsweredAtItsStart() {
        wang.says("早");
        try (var _ = RunningBot.start(api, echo)) {
            awaitAnswers(1);
        }
        assertThat(answered()).containsExactly("答：早");
    }

    @Test
    void aPoisonUpdateIsSetAsideAndTheRestGoesOn() throws Exception {
        var log = new RecordingLog();
        wang.says("一");
        int poison = api.poison();
        wang.says("二");
        try (var _ = RunningBot.start(api, log, echo)) {
            awaitAnswers(2);
            assertThat(answered()).containsExactly("答：一", "答：二");
            assertThat(log.setAside()).singleElement().asString().startsWith(poison + " 看不懂：");
        }
    }

    @Test
    void anUpdateWhoseAnswerBreaksIsSetAsideAndTheRestGoesOn() throws Exception {
        var log = new RecordingLog();
        var breaking = new Listening(message -> {
            if (Echo.words(message).equals("坏")) {
                throw new IllegalStateException("broken on purpose");
            }
            return "好";
        });
        try (var _ = RunningBot.start(api, log, breaking)) {
            wang.says("坏");
            wang.says("再来");
            awaitAnswers(1);
            assertThat(log.setAside()).singleElement().asString().endsWith("处理时出错：IllegalStateException");
        }
    }

    @Test
    void aTokenThatTelegramDoesNotKnowIsSaidOnceAndTriedAgain() throws Exception {
        try (var bot = RunningBot.withToken(api, "1:wrong", echo)) {
            bot.awaitAnnounced("Telegram 不认这个令牌");
            Thread.sleep(1000);
            assertThat(bot.announced()).singleElement().asString().contains("WENCE_TELEGRAM_TOKEN");
            assertThat(bot.isRunning()).isTrue();
            assertThat(bot.platform().health().isWell()).isFalse();
        }
    }

    @Test
    void anotherCopyThatPollsIsSaidOnceAndSoIsItsEnd() throws Exception {
        try (var bot = RunningBot.start(api, echo)) {
            bot.awaitAnnounced("正在收消息");
            api.faults()
                    .always(
                            "getUpdates",
                            Fault.refused(
                                    409,
                                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"));
            wang.says("推一下");
            bot.awaitAnnounced("另一个程序正用同一个令牌收消息（409）");
            long before = timesCalled(api, "getUpdates");
            api.await("more tries", it -> timesCalled(it, "getUpdates") >= before + 2, SOON);
            api.faults().end();
            bot.awaitAnnounced("恢复正常");
            awaitAnswers(1);
            assertThat(bot.announced().stream().filter(it -> it.contains("409")))
                    .hasSize(1);
        }
    }

    @Test
    void aServerThatFailsInEveryWayStopsNothing() throws Exception {
        try (var bot = RunningBot.start(api, echo)) {
            bot.awaitAnnounced("正在收消息");
            api.faults()
                    .next(
                            "getUpdates",
                            Fault.none(),
                            Fault.serverError(),
                            Fault.html(),
                            Fault.cutBefore(),
                            Fault.cutAfter(),
                            Fault.stall(Duration.ofMillis(200)),
                            Fault.refused(403, "Forbidden"));
            wang.says("还在吗");
            awaitAnswers(1);
            bot.awaitAnnounced("连不上 Telegram");
            bot.awaitAnnounced("恢复正常");
            assertThat(answered()).containsExactly("答：还在吗");
        }
    }

    @Test
    void aBodyThatIsNoJsonIsSteppedOver() throws Exception {
        var log = new RecordingLog();
        try (var bot = RunningBot.start(api, log, echo)) {
            bot.awaitAnnounced("正在收消息");
            int id = api.poison();
            String broken = "{\"ok\":true,\"result\":[{\"update_id\":%d,\"message\":{\"text\":\"\\uD8".formatted(id);
            var fault = new Fault.Answer(200, "application/json", broken);
            api.faults().next("getUpdates", Fault.none(), fault, fault);
            wang.says("下一条");
            awaitAnswers(1);
            assertThat(answered()).containsExactly("答：下一条");
        }
    }

    @Test
    void retryAfterIsHonoured() throws Exception {
        try (var bot = RunningBot.start(api, echo)) {
            bot.awaitAnnounced("正在收消息");
            api.faults().next("getUpdates", Fault.tooManyRequests(1));
            wang.says("慢一点");
            awaitAnswers(1);
            wang.says("再来");
            awaitAnswers(2);
            var polls = api.calls().stream()
                    .filter(call -> call.method().equalsIgnoreCase("getUpdates"))
                    .toList();
            var pauses = new ArrayList<Duration>();
            for (int i = 1; i < polls.size(); i++) {
                pauses.add(Duration.between(polls.get(i - 1).at(), polls.get(i).at()));
            }
            assertThat(pauses).anyMatch(pause -> pause.toMillis() >= 1200 && pause.toMillis() < 1900);
        }
    }

    @Test
    void updateIdsThatJumpDownAreNoLoss() throws Exception {
        var log = new RecordingLog();
        try (var _ = RunningBot.start(api, log, echo)) {
            wang.says("一");
            awaitAnswers(1);
            api.await("confirmed", it -> it.pendingUpdates() == 0, SOON);
            Thread.sleep(2_500);
            api.updateIdsContinueFrom(5);
            wang.says("二");
            wang.says("三");
            awaitAnswers(3);
        }
        assertThat(answered()).containsExactly("答：一", "答：二", "答：三");
    }

    @Test
    void noUpdateIsConfirmedBeforeItIsKept() throws Exception {
        var failures = new AtomicInteger();
        var log = new RecordingLog() {
            @Override
            public boolean accept(long updateId, String json) {
                if (failures.incrementAndGet() <= 3) {
                    throw new IllegalStateException("disk full");
                }
                return super.accept(updateId, json);
            }
        };
        try (var bot = RunningBot.start(api, log, echo)) {
            wang.says("留得住吗");
            bot.awaitAnnounced("存不下来");
            awaitAnswers(1);
            bot.awaitAnnounced("恢复正常");
        }
        assertThat(answered()).containsExactly("答：留得住吗");
    }

    @Test
    void anUpdateThatComesTwiceIsAnsweredOnce() throws Exception {
        var log = new MemoryUpdateLog(InstantSource.system());
        wang.says("一次");
        try (var _ = RunningBot.start(api, log, echo)) {
            awaitAnswers(1);
        }
        // The first bot was closed before it confirmed; the second one is given the same update again.
        try (var _ = RunningBot.start(api, log, echo)) {
            wang.says("又一次");
            awaitAnswers(2);
        }
        assertThat(answered()).containsExactly("答：一次", "答：又一次");
    }

    @Test
    void whatWasAcceptedAndNeverAnsweredIsAnsweredFirst() {
        UpdateLog log = new MemoryUpdateLog(InstantSource.system());
        log.accept(3, """
                {"update_id":3,"message":{"message_id":1,"date":1700000000,"text":"上次没答",\
                "from":{"id":7,"is_bot":false,"first_name":"王"},"chat":{"id":7,"type":"private","first_name":"王"}}}""");
        wang.says("这次的");
        try (var _ = RunningBot.start(api, log, echo)) {
            awaitAnswers(2);
        }
        assertThat(answered()).containsExactly("答：上次没答", "答：这次的");
        assertThat(log.pending()).isEmpty();
    }

    @Test
    void aWebhookThatSomebodySetIsTakenAway() throws Exception {
        try (var bot = RunningBot.start(api, echo)) {
            bot.awaitAnnounced("正在收消息");
            api.faults()
                    .next(
                            "getUpdates",
                            Fault.none(),
                            Fault.refused(
                                    409,
                                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"));
            wang.says("在吗");
            wang.says("在吗");
            bot.awaitAnnounced("这个令牌设有 webhook");
            awaitAnswers(2);
            api.await("a second deleteWebhook", it -> timesCalled(it, "deleteWebhook") == 2, SOON);
        }
    }

    private static long timesCalled(BotApi api, String method) {
        return api.calls().stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .count();
    }

    @Test
    void itStopsAtOnceThoughAPollIsOpen() {
        var bot = RunningBot.start(api, echo);
        wang.says("一");
        awaitAnswers(1);
        long before = System.nanoTime();
        bot.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void anAnswerInTheMakingIsDeliveredBeforeItStops() throws Exception {
        var slow = new Listening(_ -> {
            pause(600);
            return "迟到的答复";
        });
        var bot = RunningBot.start(api, slow);
        wang.says("慢");
        api.await(
                "typing",
                it -> it.calls().stream().anyMatch(call -> call.method().equalsIgnoreCase("sendChatAction")),
                SOON);
        bot.close();
        assertThat(answered()).containsExactly("迟到的答复");
    }

    @Test
    void whatIsNotAnsweredInTimeIsKeptForTheNextStart() throws Exception {
        var log = new MemoryUpdateLog(InstantSource.system());
        api.faults().always("sendMessage", Fault.tooManyRequests(60));
        var bot = RunningBot.start(api, log, echo);
        wang.says("一");
        wang.says("二");
        api.await(
                "a try",
                it -> it.calls().stream().anyMatch(call -> call.method().equalsIgnoreCase("sendMessage")),
                SOON);
        bot.close();
        assertThat(bot.announced()).contains("还有没发出的回答，已经记下，下次启动时再答。");
        assertThat(log.pending()).hasSize(2);
        api.faults().end();
        try (var _ = RunningBot.start(api, log, echo)) {
            awaitAnswers(2);
        }
        assertThat(answered()).containsExactly("答：一", "答：二");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
