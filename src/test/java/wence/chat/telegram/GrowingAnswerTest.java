package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static wence.chat.telegram.RunningBot.SOON;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wence.chat.SlowWriter;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Call;
import wence.chat.telegram.botapi.Chat;
import wence.chat.telegram.botapi.Fault;
import wence.chat.telegram.botapi.Happening;
import wence.chat.telegram.botapi.Shown;
import wence.chat.telegram.botapi.Speaker;
import wence.store.MemoryUpdateLog;

class GrowingAnswerTest {
    private static final String BEGUN = "正在整理回答……";
    private static final String MORE = "\n还在整理……";
    private static final String QUOTED = """


            [1] 海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动
            “每年举办讲座20场。”""";

    private final BotApi api = BotApi.start().withoutPace();
    private final Speaker wang = api.person(7, "王").alone();
    private final SlowWriter writer = new SlowWriter();

    @AfterEach
    void close() {
        api.close();
    }

    /// All that the message of this id has said, in order.
    private List<String> states(int message) {
        return api.happenings().stream()
                .flatMap(happening -> happening.shown().stream())
                .filter(shown -> shown.id() == message)
                .map(Shown::text)
                .toList();
    }

    private List<String> texts() {
        return api.messages().stream().map(Shown::text).toList();
    }

    private Shown awaitText(String part) {
        api.await(
                part,
                it -> it.messages().stream().anyMatch(shown -> shown.text().contains(part)),
                SOON);
        return api.messages().stream()
                .filter(shown -> shown.text().contains(part))
                .findFirst()
                .orElseThrow();
    }

    private List<Call> calls(String method) {
        return api.calls().stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .toList();
    }

    private void awaitEdits(int count) {
        api.await(count + " edits", _ -> calls("editMessageText").size() >= count, SOON);
    }

    @Test
    void oneMessageGrowsFromALineToTheWholeAnswer() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            awaitText(BEGUN);
            writer.writes("第一句");
            awaitText("第一句");
            writer.writes("第二句");
            int message = awaitText("第二句").id();
            assertThat(api.messages().getFirst().labels()).isEmpty();
            writer.ends();
            awaitText("完。");
            assertThat(states(message))
                    .containsExactly(
                            BEGUN,
                            "已核对：\n第一句 [1]" + MORE,
                            "已核对：\n第一句 [1]\n第二句 [1]" + MORE,
                            "已核对：\n第一句 [1]\n第二句 [1]\n完。" + QUOTED);
            assertThat(api.messages()).hasSize(1);
            assertThat(api.messages().getFirst().labels()).contains("原文", "👎");
        }
    }

    @Test
    void whoAsksInEnglishIsToldInEnglish() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.ENGLISH);
            awaitText("Working on the answer …");
            writer.writes("One.");
            awaitText("One. [1]\nMore is coming …");
            writer.ends();
            awaitText("完。");
        }
    }

    @Test
    void aQuestionThatTheRulesSettleShowsNoProgress() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.RULED);
            Shown answer = awaitText("卫健局");
            assertThat(states(answer.id())).hasSize(1);
        }
    }

    @Test
    void aStateThatWasOvertakenIsNeverShown() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            int message = awaitText(BEGUN).id();
            api.faults().next("editMessageText", Fault.late(Duration.ofMillis(400)));
            writer.writes("一");
            awaitEdits(1);
            writer.writes("二").writes("三").writes("四");
            awaitText("四");
            writer.ends();
            awaitText("完。");
            assertThat(states(message))
                    .containsExactly(
                            BEGUN,
                            "已核对：\n一 [1]" + MORE,
                            "已核对：\n一 [1]\n二 [1]\n三 [1]\n四 [1]" + MORE,
                            "已核对：\n一 [1]\n二 [1]\n三 [1]\n四 [1]\n完。" + QUOTED);
        }
    }

    @Test
    void theWholeAnswerComesBehindAStateThatIsOnItsWay() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            int message = awaitText(BEGUN).id();
            api.faults().next("editMessageText", Fault.late(Duration.ofMillis(300)));
            writer.writes("一");
            awaitEdits(1);
            writer.ends();
            awaitText("完。");
            assertThat(states(message)).hasSize(3).last().asString().contains("完。");
        }
    }

    @Test
    void whenTheWritingFailsTheRulesAnswerTakesThePlaceOfAll() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            awaitText(BEGUN);
            writer.writes("半句");
            awaitText("半句");
            writer.fails();
            awaitText("没有写完");
            assertThat(texts()).containsExactly("（没有写完。以下是条款。）\n讲座 [1]" + QUOTED);
            wang.says(SlowWriter.QUESTION);
            awaitText(BEGUN);
            writer.breaks();
            awaitText("处理时出了错");
            assertThat(texts()).hasSize(2).last().isEqualTo("这条消息处理时出了错，已记入日志。请换个说法再问。");
        }
    }

    @Test
    void aLimitedEditDelaysTheAnswerByWhatTelegramAsksForAndNoMore() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            int message = awaitText(BEGUN).id();
            api.faults().next("editMessageText", Fault.tooManyRequests(1));
            writer.writes("一");
            awaitEdits(1);
            writer.writes("二").ends();
            awaitText("完。");
            assertThat(states(message)).containsExactly(BEGUN, "已核对：\n一 [1]\n二 [1]\n完。" + QUOTED);
            List<Call> edits = calls("editMessageText");
            assertThat(edits).hasSize(2);
            assertThat(Duration.between(edits.getFirst().at(), edits.getLast().at()))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void anEditThatIsRefusedOrNotConfirmedHoldsTheAnswerUpAsLittle() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            awaitText(BEGUN);
            api.faults().next("editMessageText", Fault.refused(400, "Bad Request: can't parse entities"));
            writer.writes("一");
            awaitEdits(1);
            api.faults()
                    .next(
                            "editMessageText",
                            Fault.cutAfter(),
                            Fault.refused(400, "Bad Request: message is not modified: the same"));
            writer.ends();
            awaitEdits(3);
            wang.says(SlowWriter.RULED);
            awaitText("卫健局");
            assertThat(texts()).hasSize(2).first().isEqualTo("已核对：\n一 [1]\n完。" + QUOTED);
        }
    }

    @Test
    void aLineThatDidNotArriveLeavesTheAnswerAMessageOfItsOwn() {
        api.faults().next("sendMessage", Fault.cutBefore());
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            api.await("a try", _ -> !calls("sendMessage").isEmpty(), SOON);
            writer.writes("一").ends();
            awaitText("完。");
            assertThat(texts()).containsExactly("已核对：\n一 [1]\n完。" + QUOTED);
        }
    }

    @Test
    void aMessageThatSomebodyTookAwayIsSentAnew() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            awaitText(BEGUN);
            Fault gone = Fault.refused(400, "Bad Request: message to edit not found");
            api.faults().next("editMessageText", gone, gone);
            writer.writes("一").ends();
            awaitText("完。");
            assertThat(texts()).containsExactly(BEGUN, "已核对：\n一 [1]\n完。" + QUOTED);
        }
    }

    @Test
    void anAnswerTooLongForOneMessageGoesOnBelowAndAnyPartOfItCanBeRepliedTo() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            awaitText(BEGUN);
            IntStream.range(0, 6).forEach(i -> writer.writes(i + "长".repeat(900)));
            writer.ends();
            awaitText("完。");
            List<Shown> parts = api.messages();
            assertThat(parts).hasSize(2);
            assertThat(parts.getFirst().text()).startsWith("已核对：\n0长");
            assertThat(parts.getFirst().labels()).isEmpty();
            assertThat(parts.getLast().labels()).contains("原文", "👎");
            wang.replies(parts.getFirst().id(), "还有呢？");
            awaitText("问的是“还有呢？”，之前问过 [讲讲老年人的事]");
            wang.presses(parts.getLast().id(), "👎");
            awaitText("哪里不好");
        }
    }

    @Test
    void onceItIsWholeItIsAnAnswerLikeAnyOther() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            awaitText(BEGUN);
            writer.writes("一").ends();
            int message = awaitText("完。").id();
            wang.says(SlowWriter.RULED);
            awaitText("卫健局");
            wang.replies(message, "还有呢？");
            awaitText("问的是“还有呢？”，之前问过 [讲讲老年人的事]");
            wang.presses(message, "原文");
            awaitText("▶ 每年举办讲座20场。");
            wang.presses(message, "👎");
            awaitText("哪里不好");
        }
    }

    @Test
    void inAGroupNobodyWaitsForAnothersAnswer() {
        Chat group = api.supergroup(-1001, "科协群");
        Speaker li = api.person(8, "李").in(group);
        try (var _ = RunningBot.start(api, writer.conversations())) {
            int question = api.person(7, "王").in(group).says("@wence_bot " + SlowWriter.QUESTION);
            int growing = awaitText(BEGUN).id();
            li.says("@wence_bot " + SlowWriter.RULED);
            awaitText("卫健局");
            writer.writes("一");
            awaitText("一 [1]" + MORE);
            li.says("/scope@wence_bot 东湖区");
            awaitText("以后只问");
            writer.ends();
            Shown answer = awaitText("完。");
            assertThat(answer.id()).isEqualTo(growing);
            assertThat(answer.replyTo()).isEqualTo(question);
            // What somebody pinned meanwhile stays pinned.
            li.says("@wence_bot 别的？");
            awaitText("限于 district");
        }
    }

    @Test
    void aReplyToAnAnswerThatIsBeingMadeWaitsForItsEnd() {
        Chat group = api.supergroup(-1001, "科协群");
        Speaker li = api.person(8, "李").in(group);
        try (var _ = RunningBot.start(api, writer.conversations())) {
            api.person(7, "王").in(group).says("@wence_bot " + SlowWriter.QUESTION);
            int growing = awaitText(BEGUN).id();
            li.replies(growing, "还有呢？");
            li.says("@wence_bot " + SlowWriter.RULED);
            writer.writes("一");
            awaitText("一 [1]" + MORE);
            assertThat(texts()).hasSize(1);
            writer.ends();
            awaitText("卫健局");
            assertThat(texts()).hasSize(3);
            assertThat(texts().get(1)).contains("问的是“还有呢？”，之前问过 [讲讲老年人的事]");
        }
    }

    @Test
    void whatOnePersonAsksIsAnsweredInItsOrder() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.says(SlowWriter.QUESTION);
            wang.says(SlowWriter.RULED);
            awaitText(BEGUN);
            api.await("both fetched", it -> it.pendingUpdates() == 0, SOON);
            assertThat(texts()).hasSize(1);
            writer.writes("一").ends();
            awaitText("卫健局");
            assertThat(texts()).hasSize(2).first().asString().contains("完。");
        }
    }

    @Test
    void aBotThatIsStoppedInTheMiddleAnswersAtItsNextStart() {
        var log = new MemoryUpdateLog(InstantSource.system());
        var bot = RunningBot.start(api, log, writer.conversations());
        wang.says(SlowWriter.QUESTION);
        awaitText(BEGUN);
        writer.writes("一");
        awaitText("一 [1]" + MORE);
        long before = System.nanoTime();
        bot.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThat(bot.announced()).contains("还有没发出的回答，已经记下，下次启动时再答。");
        assertThat(log.pending()).hasSize(1);
        // What the first one still writes is told to nobody.
        writer.ends();
        var next = new SlowWriter();
        try (var _ = RunningBot.start(api, log, next.conversations())) {
            next.writes("从头写").ends();
            awaitText("从头写 [1]\n完。");
        }
        assertThat(log.pending()).isEmpty();
        assertThat(texts()).hasSize(2).filteredOn(text -> text.contains("完。")).hasSize(1);
    }

    @Test
    void aGroupIsSentNoMoreThanTelegramTakesAndTheAnswerDoesNotWaitForEdits() {
        try (BotApi strict = BotApi.start()) {
            Chat group = strict.supergroup(-1001, "科协群");
            try (var _ = RunningBot.paced(strict, writer.conversations())) {
                strict.person(7, "王").in(group).says("@wence_bot " + SlowWriter.QUESTION);
                strict.awaitMessages(1, SOON);
                for (int i = 0; i < 20; i++) {
                    writer.writes("第" + i + "句");
                    pause(50);
                }
                writer.ends();
                strict.await("the whole", it -> it.messages().getLast().text().contains("完。"), Duration.ofSeconds(3));
                long edits = strict.happenings().stream()
                        .filter(happening -> happening instanceof Happening.Sent sent && sent.edit())
                        .count();
                assertThat(edits).isBetween(1L, 4L);
                assertThat(strict.calls().stream().filter(call -> call.method().equalsIgnoreCase("editMessageText")))
                        .as("none was refused")
                        .hasSize((int) edits);
            }
        }
    }

    @Test
    void excerptsAreOfferedWithoutAskingAnyModel() {
        try (var _ = RunningBot.start(api, writer.conversations())) {
            wang.asksInline(SlowWriter.QUESTION);
            wang.asksInline(SlowWriter.RULED);
            api.await(
                    "two offers",
                    it -> it.happenings().stream()
                                    .filter(Happening.Offered.class::isInstance)
                                    .count()
                            == 2,
                    SOON);
            assertThat(writer.asked()).isZero();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
