package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadCommandTest {
    private static final String PLAN = """
            海石县人民政府关于印发海石县科普工作方案（2021—2025年）的通知
            海政发〔2021〕7号
            一、工作目标
            到2025年，公民具备科学素质的比例达到15%。
            三、重点任务
            （一）建设科普馆。建成科普馆3座。（牵头单位：县科协；配合单位：县教育局、县星际局）
            2022年12月底前，完成选址工作。
            """;

    @TempDir
    private Path home;

    private Path file = Path.of("-");

    @BeforeEach
    void write() throws IOException {
        file = home.resolve("plan.txt");
        Files.writeString(file, PLAN);
    }

    @Test
    void whatWasUnderstoodIsSaid() {
        Run run = Run.of("--home", home.toString(), "read", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "标题：",
                        "文号：海政发〔2021〕7号",
                        "认出 3 个章节标题",
                        "编号不连续：三（重点任务）",
                        "公民具备科学素质的比例 15%（2025年）",
                        "完成选址工作 2022年12月底前",
                        "除页码、图解等以外，没有遗漏的文字。",
                        "部门表里没有这些单位，只能按原名查到：县星际局");
        assertThat(Files.isDirectory(home.resolve("plans"))).isFalse();
    }

    @Test
    void programsGetTheSameAsJson() throws IOException {
        Run run = Run.of("--home", home.toString(), "read", "--json", file.toString());

        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.path("number").asText()).isEqualTo("海政发〔2021〕7号");
        assertThat(report.path("sections").asInt()).isEqualTo(3);
        assertThat(report.path("leftOver")).isEmpty();
        assertThat(report.path("unknownAgencies").path(0).asText()).isEqualTo("县星际局");
        assertThat(report.path("confidence").asInt()).isBetween(85, 98);
        assertThat(report.path("lookAt").findValuesAsText("sentence")).anyMatch(s -> s.startsWith("编号有 1 处不连续"));
    }
}
