package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Shown;
import wence.chat.telegram.botapi.Speaker;

/// The whole program, started, stopped and killed.
class ServeTest {
    /// How often it is killed; `-Dwence.kills=100` for the long run.
    private static final int KILLS = Integer.getInteger("wence.kills", 8);

    private static final int QUESTIONS_A_KILL = 10;
    private static final int CHATS = 40;

    @Test
    void itAnswersShowsItsHealthAndEndsInTime(@TempDir Path dir) throws Exception {
        Path home = dir.resolve("home");
        HeldPlans.copy(home);
        try (BotApi api = BotApi.start();
                var serving = ServingProcess.start(api, home);
                var http = HttpClient.newHttpClient()) {
            serving.awaitSaid("正在收消息");
            api.person(7, "王").alone().says("西夏区老年人科学素质提升行动由谁牵头？");
            Shown answer = api.awaitMessages(1, Duration.ofSeconds(30)).getFirst();
            assertThat(answer.text()).contains("卫健局", "老干部服务中心");
            Matcher page =
                    Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/health").matcher(serving.said());
            assertThat(page.find()).isTrue();
            var health =
                    http.send(HttpRequest.newBuilder(URI.create(page.group())).build(), BodyHandlers.ofString());
            assertThat(health.body()).contains("\"well\":true");
            assertThat(serving.terminate()).isLessThan(5_000);
            assertThat(serving.said()).doesNotContain(api.token(), "Exception", "SLF4J");
        }
    }

    @Test
    void withoutAPlatformThePagesAreThere(@TempDir Path dir) throws Exception {
        Path home = dir.resolve("home");
        HeldPlans.copy(home);
        try (var serving = ServingProcess.start(Map.of("WENCE_LISTEN", "127.0.0.1:0"), home)) {
            serving.awaitSaid("设置 WENCE_TELEGRAM_TOKEN 后再启动即可接入 Telegram");
            assertThat(serving.terminate()).isLessThan(5_000);
        }
    }

    @Test
    void theFirstAdminClaimsWithThePrintedCodeAndIsStillAdminAfterAKill(@TempDir Path dir) throws Exception {
        Path home = dir.resolve("home");
        HeldPlans.copy(home);
        try (BotApi api = BotApi.start()) {
            Speaker chen = api.person(5, "陈").alone();
            try (var serving = ServingProcess.start(api, home)) {
                serving.awaitSaid("正在收消息");
                Matcher code = Pattern.compile("/claim ([0-9A-Z-]+)").matcher(serving.said());
                assertThat(code.find()).isTrue();
                chen.says("/claim " + code.group(1));
                api.await("an admin", it -> says(it, "您现在是管理员"), Duration.ofSeconds(30));
                api.await("their commands", it -> it.commands("chat 5").contains("/gaps "), Duration.ofSeconds(30));
                assertThat(api.commands("chat 5 en"))
                        .contains("/gaps ", "/ask ")
                        .doesNotContain("/claim");
                serving.kill();
            }
            try (var again = ServingProcess.start(api, home)) {
                again.awaitSaid("正在收消息");
                assertThat(again.said()).doesNotContain("/claim");
                chen.says("/whoami");
                api.await("the role", it -> says(it, "角色：管理员"), Duration.ofSeconds(30));
            }
        }
    }

    private static boolean says(BotApi api, String part) {
        return api.messages().stream().anyMatch(shown -> shown.text().contains(part));
    }

    @Test
    void aTokenThatIsNoneIsSaidAndEndsIt(@TempDir Path dir) throws Exception {
        try (var serving = ServingProcess.start(Map.of("WENCE_TELEGRAM_TOKEN", "not a token"), dir.resolve("home"))) {
            assertThat(serving.awaitEnd()).isEqualTo(1);
            assertThat(serving.said().strip())
                    .startsWith("WENCE_TELEGRAM_TOKEN 不像一个令牌")
                    .hasLineCount(1);
        }
    }

    @Test
    void killedAgainAndAgainItAnswersEveryQuestionAndHardlyAnyTwice(@TempDir Path dir) throws Exception {
        Path home = dir.resolve("home");
        HeldPlans.copy(home);
        var random = new Random(7);
        int count = KILLS * QUESTIONS_A_KILL;
        try (BotApi api = BotApi.start()) {
            List<Speaker> people = new ArrayList<>();
            for (int i = 0; i < CHATS; i++) {
                people.add(api.person(100 + i, "人" + i).alone());
            }
            int asked = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                try (var serving = ServingProcess.start(api, home)) {
                    if (kill % 3 > 0) {
                        serving.awaitSaid("正在收消息");
                    }
                    for (int i = 0; i < QUESTIONS_A_KILL; i++) {
                        people.get(asked % CHATS).says("/targets 第" + asked + "问");
                        asked++;
                        Thread.sleep(random.nextInt(30));
                    }
                    Thread.sleep(random.nextInt(400));
                    serving.kill();
                }
            }
            int all = asked;
            try (var _ = ServingProcess.start(api, home)) {
                api.await("every answer", it -> answers(it).size() == all, Duration.ofSeconds(90));
                api.await("every confirmation", it -> it.pendingUpdates() == 0, Duration.ofSeconds(30));
            }
            Map<String, Integer> answers = answers(api);
            int twice = answers.values().stream().mapToInt(times -> times - 1).sum();
            System.out.printf(
                    "killed %d times: %d questions, all answered, %d answered once more%n", KILLS, count, twice);
            assertThat(answers).hasSize(count);
            assertThat(twice).isLessThanOrEqualTo(KILLS * 5);
        }
    }

    /// How often each question was answered.
    private static Map<String, Integer> answers(BotApi api) {
        var answers = new TreeMap<String, Integer>();
        Pattern question = Pattern.compile("第[0-9]+问");
        for (Shown shown : api.messages()) {
            Matcher matcher = question.matcher(shown.text());
            if (matcher.find()) {
                answers.merge(matcher.group(), 1, Integer::sum);
            }
        }
        return answers;
    }
}
