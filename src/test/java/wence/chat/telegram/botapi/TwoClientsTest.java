package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Two clients that were not written here make the same moves: what people see is the same, and what is called is, too.
final class TwoClientsTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String SEEN = """
            #1 王：
              /start

            #2 问策（回复 #1）：
              牵头：*卫健局* & 科协
              > （四）老年人行动
              [原文]

            王 按 #2 的 [原文]

            （已记录）

            #2 问策（已改）：
              _原文_
              [原文]

            #3 王：
              〔文件 方案.txt〕
              一、

            #4 问策：
              〔文件 报告.md〕
              _收到_

            王 输入 @wence_bot 老年人 牵头

              · 某方案
                （四）老年人行动

            #5 王：
              *卫健局*

            #6 问策：
              400 Bad Request: can't parse entities: Unsupported start tag "x" at byte offset 0
            """;

    private final BotApi api =
            BotApi.start(() -> Instant.ofEpochSecond(1_772_352_000)).withoutPace();
    private final Speaker wang = api.person(7, "王").alone();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void telegrambots() throws Exception {
        try (var _ = new TelegrambotsBot(api)) {
            talk();
        }
        assertThat(api.transcript()).isEqualTo(SEEN);
        assertThat(called()).isEqualTo(recorded());
    }

    @Test
    void grammy() throws Exception {
        try (var _ = new GrammyBot(api)) {
            talk();
        }
        assertThat(api.transcript()).isEqualTo(SEEN);
        assertThat(called()).isEqualTo(recorded());
    }

    private void talk() {
        api.await("a poll", it -> it.calls().stream().anyMatch(TwoClientsTest::polls), LONG);
        wang.says("/start");
        api.awaitMessages(1, LONG);
        wang.presses(2, "原文");
        api.await("the edit", it -> it.messages().getFirst().edits() == 1, LONG);
        wang.sendsFile("方案.txt", "一、总体要求".getBytes(StandardCharsets.UTF_8), "一、");
        api.awaitMessages(2, LONG);
        String query = wang.asksInline("老年人 牵头");
        api.await("offers", it -> it.happenings().getLast() instanceof Happening.Offered, LONG);
        wang.chooses(query, "c-1");
        api.awaitMessages(3, LONG);
    }

    private static boolean polls(Call call) {
        return call.method().equalsIgnoreCase("getUpdates");
    }

    /// What the bot did, call by call; of the polls the first, for grammY asks for less from the second on.
    private String called() {
        List<Call> calls = api.calls();
        Call poll = calls.stream().filter(TwoClientsTest::polls).findFirst().orElseThrow();
        return calls.stream()
                        .filter(call -> !polls(call) && !call.method().equalsIgnoreCase("getMe"))
                        .map(NormalForm::of)
                        .collect(Collectors.joining("\n"))
                + "\n" + NormalForm.of(poll).replaceAll(" offset=\\S+", "") + "\n";
    }

    private static String recorded() throws IOException {
        try (var file = TwoClientsTest.class.getResourceAsStream("calls.txt")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
