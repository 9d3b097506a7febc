package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names of agencies that a collection brings along, and two names of one kind of body.
final class AgencyTableTest {
    @TempDir
    private Path directory;

    private String home = "";

    @BeforeEach
    void copyPlans() {
        home = Run.home(directory).toString();
    }

    @Test
    void aNameThatTheCollectionAddsIsUnderstood() throws IOException {
        table("science-association\t群团\t=x\t科普促进会\t\t\t\t\t\n".getBytes(StandardCharsets.UTF_8));

        Run run = Run.of("--home", home, "ask", "西夏区科普促进会牵头哪些任务？");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("科协：牵头 7 项");
    }

    @Test
    void aMistakenLineIsNamedAndTheProgramsOwnTableGoesOn() throws IOException {
        table("# ours\n\nspace\t政府\n".getBytes(StandardCharsets.UTF_8));

        Run run = Run.of("--home", home, "ask", "西夏区科协牵头哪些任务？");

        assertThat(run.err()).isEqualTo("agencies.tsv 第3行：需要9列（用制表符分隔），实际2列。改好之前，这份部门表不起作用。\n");
        assertThat(run.out()).contains("科协：牵头 7 项");
    }

    @Test
    void aTableInAnotherEncodingIsNamed() throws IOException {
        table(new byte[] {(byte) 0xBF, (byte) 0xC6});

        assertThat(Run.of("--home", home, "plans").err()).isEqualTo("agencies.tsv 不是 UTF-8 编码，没有采用；请另存为 UTF-8 后再试。\n");
    }

    @Test
    void aBureauAndADepartmentOfOneKindAreTwo() {
        String said = Run.of("--home", home, "ask", "教育厅和教育局分别牵头什么").out();

        assertThat(said).contains("自治区教育厅：牵头 1 项", "  教育局：牵头 1 项");
    }

    private void table(byte[] bytes) throws IOException {
        Files.write(directory.resolve("agencies.tsv"), bytes);
    }
}
