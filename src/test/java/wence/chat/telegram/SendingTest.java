package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static wence.chat.telegram.RunningBot.SOON;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wence.chat.Action;
import wence.chat.Block;
import wence.chat.Button;
import wence.chat.Delivery;
import wence.chat.Listener;
import wence.chat.Message;
import wence.chat.Offer;
import wence.chat.Reply;
import wence.chat.Run;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Call;
import wence.chat.telegram.botapi.Entity;
import wence.chat.telegram.botapi.Fault;
import wence.chat.telegram.botapi.Shown;
import wence.chat.telegram.botapi.Speaker;

class SendingTest {
    private final BotApi api = BotApi.start().withoutPace();
    private final Speaker wang = api.person(7, "王").alone();

    @AfterEach
    void close() {
        api.close();
    }

    private List<Call> calls(String method) {
        return api.calls().stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .toList();
    }

    private List<String> texts() {
        return api.messages().stream().map(Shown::text).toList();
    }

    private static Listener replying(Reply reply) {
        return replying(List.of(reply));
    }

    private static Listener replying(List<Reply> replies) {
        return new Listener() {
            @Override
            public void hear(Message message, Delivery delivery) {
                replies.forEach(delivery::send);
            }

            @Override
            public List<Offer> offers(Message message, int max) {
                return List.of();
            }
        };
    }

    private static Block text(String text) {
        return new Block.Text(0, List.of(new Run(text, Run.Weight.PLAIN)), List.of());
    }

    @Test
    void anAnswerIsSentAgainAfterTheTimeThatTelegramAsksFor() {
        api.faults().next("sendMessage", Fault.tooManyRequests(1));
        try (var _ = RunningBot.start(api, new Echo())) {
            wang.says("等");
            api.awaitMessages(1, SOON);
            assertThat(Duration.between(
                            calls("sendMessage").getFirst().at(),
                            calls("sendMessage").getLast().at()))
                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        }
        assertThat(texts()).containsExactly("答：等");
    }

    @Test
    void anAnswerThatMayHaveArrivedIsNotSentTwiceButSpokenOf() {
        api.faults().next("sendMessage", Fault.cutAfter());
        try (var _ = RunningBot.start(api, new Echo())) {
            wang.says("断");
            api.awaitMessages(2, SOON);
            wang.says("再");
            api.awaitMessages(3, SOON);
        }
        assertThat(texts()).containsExactly("答：断", "上面的答复可能没有送全：Telegram 没有确认收到。如果没看到，请再问一次。", "答：再");
    }

    @Test
    void refusedMarkupIsSentAsTheSamePlainText() {
        var reply = new Reply(List.of(
                new Block.Heading("标题 <1> & 2"), new Block.Choices(List.of(new Button("按", new Action.Say("按了"))))));
        api.faults()
                .next("sendMessage", Fault.refused(400, "Bad Request: can't parse entities: Unsupported start tag"));
        try (var _ = RunningBot.start(api, replying(reply))) {
            wang.says("粗");
            Shown shown = api.awaitMessages(1, SOON).getFirst();
            assertThat(shown.text()).isEqualTo("标题 <1> & 2");
            assertThat(shown.entities()).isEmpty();
            assertThat(shown.labels()).containsExactly("按");
        }
    }

    @Test
    void refusedButtonsAreLeftOut() {
        var reply = new Reply(List.of(text("有按钮"), new Block.Choices(List.of(new Button("按", new Action.Say("按了"))))));
        Fault refused = Fault.refused(400, "Bad Request: BUTTON_DATA_INVALID");
        api.faults().next("sendMessage", refused, refused);
        try (var _ = RunningBot.start(api, replying(reply))) {
            wang.says("按");
            Shown shown = api.awaitMessages(1, SOON).getFirst();
            assertThat(shown.text()).isEqualTo("有按钮");
            assertThat(shown.labels()).isEmpty();
        }
    }

    @Test
    void aPersonWhoBlockedTheBotStopsNobodyElse() {
        var go = new CountDownLatch(1);
        var listener = new Listening(message -> {
            if (message.person().equals("7")) {
                awaitQuietly(go);
            }
            return "好";
        });
        var log = new RecordingLog();
        Speaker li = api.person(8, "李").alone();
        try (var _ = RunningBot.start(api, log, listener)) {
            wang.says("问完就拉黑");
            api.await("it was fetched", it -> it.pendingUpdates() == 0, SOON);
            api.person(7, "王").blocksTheBot();
            go.countDown();
            li.says("我还在");
            api.awaitMessages(1, SOON);
            api.await("the other try", it -> calls("sendMessage").size() == 2, SOON);
        }
        assertThat(texts()).containsExactly("好");
        assertThat(log.pending()).isEmpty();
    }

    @Test
    void aPressIsAnsweredOnceAndItsReplyComesBelow() {
        var reply = new Reply(List.of(text("选"), new Block.Choices(List.of(new Button("甲", new Action.Say("选甲"))))));
        var listener = new Listener() {
            @Override
            public void hear(Message message, Delivery delivery) {
                switch (message.content()) {
                    case Message.Words _, Message.File _ -> delivery.send(reply);
                    case Message.Press press ->
                        delivery.send(Reply.line(
                                "按了 " + press.code() + " 在 " + message.replyTo().orElse("")));
                }
            }

            @Override
            public List<Offer> offers(Message message, int max) {
                return List.of();
            }
        };
        try (var _ = RunningBot.start(api, listener)) {
            wang.says("问");
            Shown shown = api.awaitMessages(1, SOON).getFirst();
            wang.presses(shown.id(), "甲");
            api.awaitMessages(2, SOON);
            api.await(
                    "the press is answered", it -> !calls("answerCallbackQuery").isEmpty(), SOON);
            assertThat(texts()).containsExactly("选", "按了 =选甲 在 " + shown.id());
        }
        assertThat(calls("answerCallbackQuery")).hasSize(1);
    }

    @Test
    void typingIsShownWhileAnAnswerTakesLongAndNotWhenItIsQuick() throws Exception {
        var go = new CountDownLatch(1);
        var listener = new Listening(message -> {
            if (Echo.words(message).equals("慢")) {
                awaitQuietly(go);
            }
            return "好";
        });
        try (var _ = RunningBot.start(api, listener)) {
            wang.says("快");
            api.awaitMessages(1, SOON);
            Thread.sleep(200);
            assertThat(calls("sendChatAction")).isEmpty();
            wang.says("慢");
            api.await("typing again and again", it -> calls("sendChatAction").size() >= 3, SOON);
            go.countDown();
            api.awaitMessages(2, SOON);
            Thread.sleep(150);
            int shown = calls("sendChatAction").size();
            Thread.sleep(300);
            assertThat(calls("sendChatAction")).hasSize(shown);
        }
    }

    @Test
    void answersInOneChatKeepTheirOrderWhileOtherChatsGoOn() {
        var go = new CountDownLatch(1);
        var listener = new Listening(message -> {
            if (Echo.words(message).equals("慢")) {
                awaitQuietly(go);
            }
            return Echo.words(message);
        });
        Speaker li = api.person(8, "李").alone();
        try (var _ = RunningBot.start(api, listener)) {
            wang.says("慢");
            wang.says("后");
            li.says("先");
            api.awaitMessages(1, SOON);
            assertThat(texts()).containsExactly("先");
            go.countDown();
            api.awaitMessages(3, SOON);
        }
        assertThat(texts()).containsExactly("先", "慢", "后");
    }

    @Test
    void aReplyToAnyPartOfALongAnswerIsAReplyToTheWhole() {
        var echo = new Echo();
        String paragraph = "这一句很长。".repeat(1500);
        var listener = new Listener() {
            @Override
            public void hear(Message message, Delivery delivery) {
                echo.hear(message, new Silent());
                delivery.send(Reply.line(Echo.words(message).equals("长") ? paragraph : "好"));
            }

            @Override
            public List<Offer> offers(Message message, int max) {
                return List.of();
            }
        };
        try (var _ = RunningBot.start(api, listener)) {
            wang.says("长");
            List<Shown> parts = api.awaitMessages(3, SOON);
            wang.replies(parts.getFirst().id(), "第一段");
            wang.replies(parts.getLast().id(), "末一段");
            api.awaitMessages(5, SOON);
            String last = Integer.toString(parts.get(2).id());
            assertThat(echo.heard().stream().map(it -> it.replyTo().orElse("-")))
                    .containsExactly("-", last, last);
        }
    }

    @Test
    void anEditThatChangesNothingIsNoFailureAndOneThatCannotBeIsSentAnew() {
        var listener = new Listener() {
            @Override
            public void hear(Message message, Delivery delivery) {
                String sent = delivery.send(Reply.line("甲"));
                delivery.replace(sent, Reply.line("甲"));
                delivery.replace(sent, Reply.line("乙"));
                delivery.replace("999", Reply.line("丙"));
                delivery.replace("", Reply.line("丁"));
            }

            @Override
            public List<Offer> offers(Message message, int max) {
                return List.of();
            }
        };
        try (var _ = RunningBot.start(api, listener)) {
            wang.says("改");
            api.awaitMessages(3, SOON);
        }
        assertThat(texts()).containsExactly("乙", "丙", "丁");
    }

    @Test
    void somethingThatIsNotTextIsAnsweredKindly() {
        try (var _ = RunningBot.start(api, new Echo())) {
            wang.says("在吗");
            api.awaitMessages(1, SOON);
            ObjectNode sticker = JsonNodeFactory.instance.objectNode();
            ObjectNode message =
                    sticker.putObject("message").put("message_id", 900).put("date", 1_700_000_000);
            message.putObject("from").put("id", 7).put("is_bot", false).put("first_name", "王");
            message.putObject("chat").put("id", 7).put("type", "private");
            message.putObject("sticker")
                    .put("file_id", "s")
                    .put("file_unique_id", "u")
                    .put("type", "regular")
                    .put("width", 512)
                    .put("height", 512)
                    .put("is_animated", false)
                    .put("is_video", false);
            api.injects(sticker);
            api.awaitMessages(2, SOON);
        }
        assertThat(texts()).containsExactly("答：在吗", "目前只看得懂文字和文件。请把问题打成字发来。");
    }

    @Test
    void aFileIsFetchedWhenItIsWanted() {
        try (var _ = RunningBot.start(api, new Echo())) {
            wang.sendsFile("表.xlsx", new byte[] {1, 2, 3}, "");
            api.awaitMessages(1, SOON);
            wang.sendsFile("表.xlsx", new byte[] {1, 2, 3}, "年度分工表");
            api.awaitMessages(2, SOON);
            wang.sendsFile("长.txt", new byte[101], "");
            api.awaitMessages(3, SOON);
            wang.sendsFile("大.pdf", new byte[(20 << 20) + 1], "");
            api.awaitMessages(4, SOON);
        }
        assertThat(texts())
                .containsExactly(
                        "答：表.xlsx〔3 字节〕",
                        "答：表.xlsx〔3 字节〕年度分工表",
                        "答：长.txt〔文件超过 0 MB 的上限，没有读取。〕",
                        "答：大.pdf〔Telegram 只让机器人下载 20 MB 以内的文件。请拆分或压缩后再发，或在服务器上用 ./wence add 添加。〕");
    }

    @Test
    void theBotKeepsThePaceByItself() {
        try (BotApi strict = BotApi.start();
                var _ = RunningBot.paced(strict, new Echo())) {
            List<Speaker> people = LongStream.rangeClosed(1, 12)
                    .mapToObj(id -> strict.person(id, "人" + id).alone())
                    .toList();
            for (int round = 1; round <= 5; round++) {
                for (Speaker person : people) {
                    person.says("问" + round);
                }
            }
            strict.awaitMessages(60, Duration.ofSeconds(20));
            assertThat(strict.messages()).hasSize(60);
            // Without a pace of its own most calls would be refused for coming too fast; a call that a busy machine
            // holds up may still meet the next one there.
            assertThat(strict.calls().stream().filter(call -> call.method().equalsIgnoreCase("sendMessage")))
                    .hasSizeLessThan(66);
        }
    }

    @Test
    void whatPeopleSeeHasNoPreviewAndFoldedCitations() {
        var quotation = new Block.Quotation(
                1,
                List.of("某方案", "二、行动"),
                List.of(new Run("牵头部门：", Run.Weight.PLAIN), new Run("卫健局", Run.Weight.STRONG)),
                "",
                new Button("原文", new Action.Open(1)));
        try (var _ = RunningBot.start(api, replying(new Reply(List.of(text("答案 [1]"), quotation))))) {
            wang.says("引");
            api.awaitMessages(1, SOON);
        }
        assertThat(calls("sendMessage").getFirst().parameters().toString()).contains("is_disabled");
        Shown shown = api.messages().getFirst();
        assertThat(shown.styled()).isEqualTo("""
                答案 [1]

                [1] 某方案 › 二、行动
                > “牵头部门：*卫健局*”""");
        assertThat(shown.entities().stream().map(Entity::type)).containsExactly("expandable_blockquote", "bold");
        assertThat(shown.labels()).containsExactly("原文");
    }

    private static final class Silent implements Delivery {
        @Override
        public void working() {}

        @Override
        public String send(Reply reply) {
            return "";
        }

        @Override
        public String replace(String sent, Reply reply) {
            return sent;
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
