package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wence.answer.model.Reaction;
import wence.answer.model.StandIn;

/// The model's key is in nothing that anybody can read, whatever happens.
final class ModelSecretTest {
    private static final String KEY = "sk-distinctive-0451-zebra";
    private static final String FREE = "科研院所的设施对公众开放吗";

    @TempDir
    private Path directory;

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(
                    line.getMessage() + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
            for (Throwable cause = line.getThrown(); cause != null; cause = cause.getCause()) {
                logged.add(cause.toString());
            }
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is held
        }
    };
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();

    @BeforeEach
    void listen() {
        HeldPlans.copy(directory);
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        Logger.getLogger("dev.langchain4j").setLevel(Level.ALL);
        Logger.getLogger("wence").setLevel(Level.ALL);
    }

    @AfterEach
    void hearNoMore() {
        root.removeHandler(handler);
        root.setLevel(before);
        Logger.getLogger("dev.langchain4j").setLevel(null);
        Logger.getLogger("wence").setLevel(null);
    }

    /// All that a command wrote.
    private String run(Map<String, String> environment, String... command) {
        var arguments = new ArrayList<>(List.of("--home", directory.toString()));
        arguments.addAll(List.of(command));
        var all = new ByteArrayOutputStream();
        var stream = new PrintStream(all, false, StandardCharsets.UTF_8);
        Main.run(environment, InputStream.nullInputStream(), stream, stream, arguments.toArray(String[]::new));
        return all.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> environment(String url, String key) {
        var environment = new HashMap<String, String>();
        environment.put(ModelEnvironment.URL, url);
        environment.put(ModelEnvironment.NAME, StandIn.MODEL);
        environment.put(ModelEnvironment.KEY, key);
        environment.put(ModelEnvironment.PRICE_IN, "2");
        environment.put(ModelEnvironment.PRICE_OUT, "8");
        return environment;
    }

    @Test
    void aRefusalThatRepeatsTheKeyShowsItToNobody() throws Exception {
        try (StandIn standIn = StandIn.answering(request -> new Reaction.Text("无"))) {
            Map<String, String> environment = environment(standIn.url().toString(), KEY);
            var said = new StringBuilder();
            said.append(run(environment, "model", "check"));
            assertThat(said).contains("应答：没有", "status 401");
            said.append(run(environment, "ask", "--model", FREE));
            assertThat(said).contains("语言模型没有应答");
            said.append(run(environment, "ask", "--model", "--json", FREE));
            said.append(run(environment, "ask", "--show-prompt", FREE));
            said.append(run(environment, "stats"));
            said.append(run(environment, "stats", "--json"));
            said.append(run(environment, "model", "prompts"));
            said.append(run(environment, "status"));
            said.append(run(environment, "audit"));
            assertThat(said.toString()).doesNotContain(KEY);
            assertThat(logged).isNotEmpty().noneMatch(line -> line.contains(KEY));
            assertThat(filesWithKey()).isEmpty();
        }
    }

    @Test
    void aConnectionThatFailsShowsItToNobody() {
        Map<String, String> environment = environment("http://127.0.0.1:1/v1", KEY);
        assertThat(run(environment, "model", "check") + run(environment, "ask", "--model", FREE))
                .contains("应答：没有")
                .doesNotContain(KEY);
        assertThat(logged).noneMatch(line -> line.contains(KEY));
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY + "\nX-More: 1", KEY + " " + KEY, KEY + "密"})
    void aKeyThatCannotBeSentIsRefusedAndNotRepeated(String key) {
        assertThat(run(environment("http://127.0.0.1:1/v1", key), "model", "check"))
                .contains("WENCE_MODEL_KEY 里有空格、换行或者英文以外的字符")
                .doesNotContain(KEY);
    }

    @Test
    void aKeyWrittenIntoTheAddressIsNotRepeated() {
        assertThat(run(environment("https://" + KEY + "@example.org/v1", ""), "model", "check"))
                .contains("不是可用的网址")
                .doesNotContain(KEY);
    }

    private List<Path> filesWithKey() throws Exception {
        try (var files = Files.walk(directory)) {
            var found = new ArrayList<Path>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(KEY)) {
                    found.add(file);
                }
            }
            return found;
        }
    }
}
