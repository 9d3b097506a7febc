package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same plan again: from another site, or as a newer text.
final class VersionsTest {
    @TempDir
    private Path directory;

    @TempDir
    private Path elsewhere;

    private String home = "";

    @BeforeEach
    void copyPlans() {
        home = Run.home(directory).toString();
    }

    @Test
    void aNewerTextBecomesAVersionAndAnswersComeFromIt() throws IOException {
        Path newer = newer();

        Run added = Run.of("--home", home, "add", newer.toString());

        assertThat(added.out())
                .startsWith("已更新 xixia-2021（现为第 2 版，旧版保留，可用 ./wence diff xixia-2021 查看变化）")
                .contains("与现有方案 xixia-2021 是同一份（题名、期限相同，文字约 9", "没有另立一份");
        assertThat(Run.of("--home", home, "plans").lines())
                .hasSize(5)
                .contains("  现行为第 2 版；旧版：plans/versions/xixia-2021/1.txt");
        assertThat(Run.of("--home", home, "ask", "西夏区公民具备科学素质的比例要达到多少？").out())
                .contains("16%")
                .doesNotContain("15%");
        assertThat(Files.readString(directory.resolve("plans/versions/xixia-2021/1.txt")))
                .isEqualTo(Files.readString(Path.of("index/plans/xixia-2021.txt")));
    }

    @Test
    void theDifferenceNamesSectionsDutiesAndTargets() throws IOException {
        Run.of("--home", home, "add", newer().toString());

        assertThat(Run.of("--home", home, "diff", "xixia-2021").out()).isEqualTo("""
                银川市西夏区全民科学素质行动规划纲要实施方案(2021—2025年)：第 1 版 → 第 2 版（现行）
                新增章节：（四）保障人员投入
                责任变化：老年人科学素质提升行动（牵头）：卫健局、老干部服务中心、民政局、科协 → 卫健局、老干部服务中心、民政局、教育局
                指标变化：公民具备科学素质的比例：15%（2025年） → 16%（2025年）
                """);
        JsonNode json = new ObjectMapper()
                .readTree(Run.of("--home", home, "diff", "xixia-2021", "--json").out());
        assertThat(json.path("duties").path(0).path("after").path(3).asText()).isEqualTo("教育局");
        assertThat(json.path("movedTargets")
                        .path(0)
                        .path("before")
                        .path("value")
                        .asText())
                .isEqualTo("15%");
    }

    @Test
    void theSameTextAgainChangesNothing() {
        Run again = Run.of("--home", home, "add", "index/plans/xixia-2021.txt");

        assertThat(again.out()).startsWith("内容与现有的相同，没有改动 xixia-2021");
        assertThat(directory.resolve("plans/versions")).doesNotExist();
    }

    @Test
    void aPlanLikeAnotherPlacesIsAPlanOfItsOwn() throws IOException {
        Path other = elsewhere.resolve("金凤区.txt");
        Files.writeString(
                other, Files.readString(Path.of("index/plans/xixia-2021.txt")).replace("西夏区", "金凤区"));

        assertThat(Run.of("--home", home, "add", other.toString()).out()).startsWith("已添加 金凤区：");
    }

    @Test
    void aWishedIdIsKept() throws IOException {
        assertThat(Run.of("--home", home, "add", "--as", "another", newer().toString())
                        .out())
                .startsWith("已添加 another：");
    }

    @Test
    void aFileCanBeComparedBeforeItIsAdded() throws IOException {
        Run compared = Run.of("--home", home, "diff", "xixia-2021", "--against", newer().toString());

        assertThat(compared.out()).contains("现行版本 → ", "指标变化：公民具备科学素质的比例：15%（2025年） → 16%（2025年）");
        assertThat(Run.of("--home", home, "diff", "xixia-2021").err()).contains("只有现在这一版");
        try (Stream<Path> files = Files.list(directory.resolve("plans"))) {
            assertThat(files).hasSize(4);
        }
    }

    private Path newer() throws IOException {
        String text = Files.readString(Path.of("index/plans/xixia-2021.txt"))
                .replace("比例达到 15%", "比例达到 16%")
                .replace("牵头部门: 卫健局、老干部服务中心、民政局、科协", "牵头部门: 卫健局、老干部服务中心、民政局、教育局");
        Path newer = elsewhere.resolve("另一个网站.txt");
        Files.writeString(newer, text.stripTrailing() + "\n（四）保障人员投入\n各部门要配备专职人员。\n");
        return newer;
    }
}
