package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wence.chat.Conversations;
import wence.chat.Pace;
import wence.chat.console.ConsolePlatform;
import wence.store.FeedbackLog;
import wence.store.OpenedStore;
import wence.store.Store;

/// Conversations on the plans that come with the project, at the console, with a store on disk.
@TestInstance(Lifecycle.PER_CLASS)
final class ChatTest {
    private Path plans = Path.of("");

    @TempDir
    private Path store;

    @BeforeAll
    void copyPlans(@TempDir Path directory) {
        plans = Run.home(directory);
    }

    private String talk(String typed) {
        var out = new ByteArrayOutputStream();
        InstantSource clock = InstantSource.system();
        OpenedStore.Ready ready = (OpenedStore.Ready) Store.open(store, clock);
        try (Holdings holdings = Holdings.open(new Home(plans));
                Store kept = ready.store();
                ConsolePlatform console = ConsolePlatform.onStreams(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out)) {
            FeedbackLog feedback = kept.feedback();
            console.run(new Conversations(
                    holdings.answerer(), holdings.lookup(), clock, kept.notes(100), feedback, Pace.unlimited()));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theOtherPlanIsAskedAndAPinnedOneIsGoneOnWith() {
        assertThat(talk("""
                        西夏区老年人科学素质提升行动由谁牵头？
                        另一方案
                        /scope 西夏
                        农民的由谁牵头
                        另一方案
                        /scope 自治区
                        那配合部门呢
                        """))
                .containsSubsequence(
                        "  牵头：卫健局、老干部服务中心、民政局、科协 [1]",
                        "宁夏回族自治区的呢？",
                        "“（四）老年人科学素质提升行动”：\n    牵头：自治区卫生健康委、老干部局 [1]",
                        "好，以后只问：银川市西夏区（2021—2025年）",
                        "银川市西夏区（2021—2025年）\n  牵头：农业农村和水务局（乡村振兴服务中心）、人社局 [1]",
                        "宁夏回族自治区的呢？",
                        "宁夏回族自治区（2021—2025年）\n  “（二）农民科学素质提升行动”：\n    牵头：",
                        "好，以后只问：宁夏回族自治区（2021—2025年）",
                        "宁夏回族自治区（2021—2025年）\n  “（二）农民科学素质提升行动”：\n    配合：");
    }

    @Test
    void whatPeopleCallAPlanPinsIt() {
        assertThat(talk("""
                        /scope 西夏区
                        /scope 宁夏
                        /scope 我区西夏
                        /scope 全区
                        /scope 火星
                        """).lines().filter(line -> line.startsWith("好，") || line.startsWith("没有叫")))
                .containsExactly(
                        "好，以后只问：银川市西夏区（2021—2025年）",
                        "好，以后只问：宁夏回族自治区（2021—2025年）",
                        "好，以后只问：银川市西夏区（2021—2025年）",
                        "好，以后只问：宁夏回族自治区（2021—2025年）",
                        "没有叫“火星”的规划。可以选：");
    }

    @Test
    void aPinOutlivesARestartAndIsSaidInTheGreeting() {
        talk("/scope 西夏区\n");
        assertThat(talk("老年人科学素质提升行动由谁牵头？\n"))
                .contains("现在只问：银川市西夏区（2021—2025年）（/scope 全部 可放开）")
                .contains("牵头：卫健局、老干部服务中心、民政局、科协 [1]")
                .doesNotContain("自治区卫生健康委");
    }
}
