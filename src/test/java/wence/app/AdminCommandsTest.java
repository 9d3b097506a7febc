package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.admin.Admin;
import wence.admin.Collection;
import wence.admin.Knowledge;
import wence.answer.AnswerText;
import wence.answer.Inquiry;
import wence.store.AskedQuestion;
import wence.store.OpenedStore;
import wence.store.Person;
import wence.store.Store;

/// What admins do to plans on the command line, and what the audit log says of it.
final class AdminCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(elsewhere.resolve("海石.txt"), """
                海石县科普工作方案（2021—2025年）
                一、工作目标
                到2025年，公民具备科学素质的比例达到15%。
                二、建设科普馆
                牵头部门：科协
                """);
    }

    private Run run(String... args) {
        var all = new ArrayList<>(List.of("--home", home.toString()));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    private List<String> audited() throws IOException {
        var lines = new ArrayList<String>();
        for (JsonNode entry : JSON.readTree(run("audit", "--json").out())) {
            assertThat(entry.path("who").asText()).startsWith("cli:");
            lines.add("%s %s %s"
                    .formatted(
                            entry.path("act").asText(),
                            entry.path("subject").asText(),
                            entry.path("result").asText()));
        }
        return lines;
    }

    private String draft() throws IOException {
        return JSON.readTree(run("read", "--draft", "--json", file.toString()).out())
                .path(0)
                .path("draft")
                .asText();
    }

    @Test
    void everyActIsInTheAuditLogAlsoWhenItDidNotWork() throws IOException {
        Path broken = Files.writeString(elsewhere.resolve("x.rtf"), "{\\rtf1 }");
        assertThat(run("add", file.toString(), broken.toString()).status()).isEqualTo(1);
        String draft = draft();
        run("publish", draft, "--discard");
        run("publish", draft);
        run("remove", "海石");
        run("undo");
        run("reindex");
        run("index");
        Path backup = elsewhere.resolve("backup.zip");
        run("backup", backup.toString());
        run("restore", backup.toString());
        Files.writeString(backup, "not a backup");
        run("restore", backup.toString());
        assertThat(audited())
                .containsExactly(
                        "add 海石 done",
                        "add x.rtf failed",
                        "read 海石.txt done",
                        "discard %s done".formatted(draft),
                        "publish %s failed".formatted(draft),
                        "remove 海石 done",
                        "undo 海石 done",
                        "reindex  done",
                        "reindex  done",
                        "backup backup.zip done",
                        "restore backup.zip done",
                        "restore backup.zip failed");
        assertThat(run("audit").lines().get(7)).contains("  reindex  已办：已重建索引：1 个方案");
    }

    @Test
    void aDraftIsPublishedAsWhatAPersonSaysThatItIs() throws IOException {
        Run published = run(
                "publish", draft(), "--title", "海石县方案", "--level", "县级", "--place", "海石县", "--from", "2022", "--to",
                "2026", "--as", "haishi");
        assertThat(published.out()).isEqualTo("已添加 haishi。\n");
        assertThat(Files.readString(home.resolve("plans/haishi.json"))).isEqualTo("""
                {
                  "title": "海石县方案",
                  "level": "county",
                  "place": "海石县",
                  "period": {
                    "from": 2022,
                    "to": 2026
                  }
                }
                """);
        assertThat(run("ask", "科普馆由谁牵头？").out()).contains("科协", "海石县方案");
    }

    @Test
    void whatCannotBeMeantIsSaid() throws IOException {
        String draft = draft();
        assertThat(run("publish", draft, "--level", "村级").err())
                .isEqualTo("--level 应是 state（国家级）、province（省级）、city（市级）、county（县级）、township（乡级） 之一，现为“村级”。\n");
        assertThat(run("publish", draft, "--from", "2026", "--to", "2021").err())
                .startsWith("--from 和 --to 应是");
        assertThat(run("publish", "--title", "无").status()).isEqualTo(2);
        assertThat(run("publish", draft).status()).isZero();
    }

    @Test
    void aPersonIsAskedOnce() {
        assertThat(answered("y\n")).isTrue();
        assertThat(answered("是\n")).isTrue();
        assertThat(answered("n\n")).isFalse();
        assertThat(answered("")).isFalse();
    }

    private static boolean answered(String typed) {
        var out = new ByteArrayOutputStream();
        boolean given = Confirmation.given(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                "要移除吗？");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("要移除吗？ [y/N] ");
        return given;
    }

    @Test
    void aBackupIsWrittenAndPutBackBesideAProgramThatServes() throws Exception {
        run("add", file.toString());
        Path backup = elsewhere.resolve("backup.zip");
        Holdings holdings = Holdings.open(new Home(home));
        if (!(Store.open(home.resolve("store"), InstantSource.system())
                instanceof OpenedStore.Ready(Store store, var _))) {
            throw new AssertionError();
        }
        try (store;
                var collection = new Collection(
                        holdings.desk().answerer(), holdings.desk().lookup(), holdings.index())) {
            Admin serving = Admins.serving(holdings, collection, ModelWriting.NONE);
            store.updates("telegram:1").accept(7, "{}");
            assertThat(run("backup", backup.toString()).status()).isZero();
            assertThat(run("remove", "海石").status()).isZero();
            awaitAnswer(serving, collection, "还没有");
            assertThat(run("restore", backup.toString()).status()).isZero();
            awaitAnswer(serving, collection, "科协");
            assertThat(store.updates("telegram:1").pending()).hasSize(1);
        }
    }

    /// The program looks at its plans every few seconds.
    private static void awaitAnswer(Admin serving, Collection collection, String words) throws InterruptedException {
        String answer = "";
        for (int i = 0; i < 100 && !answer.contains(words); i++) {
            TimeUnit.MILLISECONDS.sleep(300);
            serving.look(found -> {
                throw new AssertionError("nobody changed anything by hand");
            });
            try (Knowledge.Lease lease = collection.take()) {
                answer = AnswerText.whole(lease.answerer().answer(Inquiry.of("科普馆由谁牵头？")));
            }
        }
        assertThat(answer).contains(words);
    }

    @Test
    void aBackupBringsNothingBackThatIsTooOld() throws IOException {
        run("add", file.toString());
        Path backup = elsewhere.resolve("backup.zip");
        long old = Duration.ofDays(100).toMillis();
        InstantSource then = () -> Instant.now().minusMillis(old);
        if (!(Store.open(home.resolve("store"), then, Duration.ofDays(90))
                instanceof OpenedStore.Ready(Store store, var _))) {
            throw new AssertionError();
        }
        try (store) {
            store.questions().put(List.of(asked(then.instant(), "旧的问题"), asked(Instant.now(), "新的问题")));
        }
        run("backup", backup.toString());
        assertThat(run("restore", backup.toString()).status()).isZero();
        JsonNode stats =
                JSON.readTree(run("stats", "--since", "2020-01-01", "--json").out());
        assertThat(stats.path("asked").asInt()).isEqualTo(1);
    }

    private static AskedQuestion asked(Instant at, String question) {
        return new AskedQuestion(
                at,
                new Person("telegram", "7"),
                "7",
                "1",
                question,
                List.of(),
                Optional.empty(),
                AskedQuestion.Status.ANSWERED,
                Duration.ofMillis(2),
                List.of());
    }
}
