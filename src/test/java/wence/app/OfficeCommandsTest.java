package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.store.AskedQuestion;
import wence.store.AskedQuestion.Status;
import wence.store.OpenedStore;
import wence.store.Person;
import wence.store.Store;

/// What admins do and see on the command line.
class OfficeCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Person WANG = new Person("telegram", "7");

    @TempDir
    private Path directory;

    private String home = "";

    @BeforeEach
    void copyPlans() {
        home = Run.home(directory).toString();
    }

    private Run run(String... args) {
        var all = new ArrayList<>(List.of("--home", home));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    private void asked() {
        InstantSource clock = InstantSource.system();
        if (!(Store.open(directory.resolve("store"), clock) instanceof OpenedStore.Ready(Store store, var _))) {
            throw new AssertionError();
        }
        try (store) {
            for (String question : List.of("残疾人行动由谁牵头？", "残疾人行动谁牵头", "潜水艇项目由谁牵头？")) {
                store.questions()
                        .put(List.of(new AskedQuestion(
                                clock.instant(),
                                WANG,
                                "7",
                                "1",
                                question,
                                List.of("先问的"),
                                Optional.of("xixia-2021"),
                                Status.NOT_FOUND,
                                Duration.ofMillis(2),
                                List.of())));
            }
        }
    }

    @Test
    void rolesAreGivenListedAndTakenAndTheAuditLogKnows() throws IOException {
        assertThat(run("people").out()).startsWith("还没有人有角色");
        assertThat(run("people", "--admin", "telegram:7").out()).isEqualTo("telegram:7 现在是管理员。\n");
        assertThat(run("people", "--member", "telegram:8").out()).isEqualTo("telegram:8 现在是成员。\n");
        JsonNode people = JSON.readTree(run("people", "--json").out());
        assertThat(people.path("people").findValuesAsText("person")).containsExactly("telegram:7", "telegram:8");
        assertThat(people.path("people").findValuesAsText("role")).containsExactly("admin", "member");
        assertThat(run("people").out()).contains("telegram:7  管理员，", "telegram:8  成员，");
        assertThat(run("people", "--revoke", "telegram:7").out()).isEqualTo("telegram:7 不再有角色。\n");
        JsonNode audit = JSON.readTree(run("audit", "--json").out());
        assertThat(audit.findValuesAsText("act")).containsExactly("grant", "grant", "revoke");
        assertThat(audit.findValuesAsText("who")).allMatch(who -> who.startsWith("cli:"));
        assertThat(run("audit").lines()).hasSize(3).first().asString().endsWith("grant telegram:7 admin  已办");
        assertThat(run("audit", "--since", "2999-01-01").out()).isEqualTo("没有记录。\n");
    }

    @Test
    void whatIsWronglyWrittenIsSaid() {
        assertThat(run("people", "--admin", "王芳").err()).startsWith("王芳 不是一个人的编号");
        assertThat(run("people", "--admin", "telegram:-100").status()).isEqualTo(1);
        assertThat(run("audit", "--since", "昨天").err()).startsWith("“昨天”不是日期");
        assertThat(run("stats", "--since", "2026-03-02", "--until", "2026-03-01")
                        .status())
                .isEqualTo(1);
        assertThat(run("people", "--admin", "a:1", "--member", "a:2").status()).isEqualTo(2);
    }

    @Test
    void whatWasNotFoundBecomesAQuestionFileThatEvalReads() throws IOException {
        asked();
        JsonNode gaps = JSON.readTree(run("gaps", "--json").out());
        assertThat(gaps.findValuesAsText("question")).containsExactlyInAnyOrder("残疾人行动由谁牵头？", "潜水艇项目由谁牵头？");
        assertThat(gaps.get(0).path("count").asInt()).isEqualTo(2);
        assertThat(gaps.get(0).path("nearest").path("plan").asText()).isEqualTo("xixia-2021");
        assertThat(run("gaps").out()).contains("1. 残疾人行动由谁牵头？  2 次（没找到 2，", "   也问作：残疾人行动谁牵头");
        Path file = directory.resolve("gaps.jsonl");
        assertThat(run("gaps", "--export", file.toString()).status()).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines)
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"id\":\"gap-001\",\"kind\":\"not-found\",\"q\":\"残疾人行动由谁牵头？\"");
        assertThat(run("eval", file.toString()).out()).containsPattern("all +2 / +2");
    }

    @Test
    void questionsAreCounted() throws IOException {
        asked();
        JsonNode stats = JSON.readTree(run("stats", "--json").out());
        assertThat(stats.path("asked").asInt()).isEqualTo(3);
        assertThat(stats.path("statuses").path("not-found").asInt()).isEqualTo(3);
        assertThat(stats.path("p50Millis").asDouble()).isEqualTo(2.0);
        assertThat(stats.path("days")).hasSize(30);
        assertThat(run("stats").out()).contains("提问 3 次，1 人，答上 0%", "  not-found  3");
    }
}
