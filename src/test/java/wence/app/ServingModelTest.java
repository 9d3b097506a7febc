package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.answer.model.Reaction;
import wence.answer.model.ScriptedAnswers;
import wence.answer.model.StandIn;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Speaker;

/// The whole program with a model behind it.
class ServingModelTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void itEndsInTimeWhileAModelWritesAndAnswersAtTheNextStart(@TempDir Path dir) throws Exception {
        Path home = dir.resolve("home");
        HeldPlans.copy(home);
        var isStalled = new AtomicBoolean(true);
        try (BotApi api = BotApi.start();
                StandIn model = StandIn.answering(request -> isStalled.get()
                        ? new Reaction.Stall("方案提出，扩大流动科技馆、科普大篷车、农村中学科技馆和数字科技馆的服务覆盖面[2]。还有")
                        : ScriptedAnswers.perfect(request))) {
            Speaker wang = api.person(7, "王").alone();
            Map<String, String> environment = Map.of(
                    "WENCE_TELEGRAM_TOKEN",
                    api.token(),
                    "WENCE_TELEGRAM_API",
                    "http://127.0.0.1:" + api.port(),
                    "WENCE_LISTEN",
                    "127.0.0.1:0",
                    ModelEnvironment.URL,
                    model.url().toString(),
                    ModelEnvironment.NAME,
                    StandIn.MODEL,
                    ModelEnvironment.KEY,
                    StandIn.KEY);
            try (var serving = ServingProcess.start(environment, home)) {
                serving.awaitSaid("正在收消息");
                wang.says("西夏区科技馆怎么服务基层？");
                api.await("a sentence that stands", it -> says(it, "服务覆盖面。 [1]\n还在整理"), PATIENCE);
                // Three seconds of farewell, and what a busy machine needs besides.
                assertThat(serving.terminate()).isLessThan(8_000);
                assertThat(serving.said()).contains("下次启动时再答").doesNotContain("Exception");
            }
            isStalled.set(false);
            try (var again = ServingProcess.start(environment, home)) {
                again.awaitSaid("正在收消息");
                api.await("the whole answer", it -> says(it, "更好服务基层社会治理。 [1]"), PATIENCE);
                wang.says("西夏区老年人科学素质提升行动由谁牵头？");
                api.await("the next answer", it -> says(it, "卫健局"), PATIENCE);
                assertThat(api.messages()).hasSize(3);
                assertThat(again.terminate()).isLessThan(5_000);
            }
        }
    }

    private static boolean says(BotApi api, String part) {
        return api.messages().stream().anyMatch(shown -> shown.text().contains(part));
    }
}
