package wence.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.answer.model.Reaction;
import wence.answer.model.ScriptedAnswers;
import wence.answer.model.StandIn;

/// The language model on the command line.
final class ModelCommandTest {
    /// The rules find clauses for it, and nothing more.
    private static final String FREE = "科研院所的设施对公众开放吗";

    @TempDir
    private Path directory;

    private record Ran(int status, String out, String err) {}

    @Test
    void aCheckSaysWhatTheEndpointCanDo() throws Exception {
        try (StandIn standIn = StandIn.answering(request ->
                request.wantsJson() ? new Reaction.Text("{\"ok\": true}") : ScriptedAnswers.perfect(request))) {
            Ran ran = run(environment(standIn), "model", "check");
            assertThat(ran.out()).contains("应答：有", "分段：是", "JSON：守", "词元：一个问题约").doesNotContain(StandIn.KEY);
            assertThat(ran.status()).isZero();
        }
    }

    @Test
    void aCheckWithAWrongKeySaysSo() throws Exception {
        try (StandIn standIn = StandIn.answering(ScriptedAnswers::perfect)) {
            Ran ran = run(
                    Map.of(
                            ModelEnvironment.URL,
                            standIn.url().toString(),
                            ModelEnvironment.NAME,
                            StandIn.MODEL,
                            ModelEnvironment.KEY,
                            "wrong-key-000"),
                    "model",
                    "check");
            assertThat(ran.out()).contains("应答：没有", "status 401").doesNotContain("wrong-key-000");
            assertThat(ran.status()).isEqualTo(1);
        }
    }

    @Test
    void whereItsPriceIsKnownACheckSaysWhatAQuestionCosts() throws Exception {
        try (StandIn standIn = StandIn.answering(ScriptedAnswers::perfect)) {
            var environment = new HashMap<>(environment(standIn));
            assertThat(run(environment, "model", "check").out()).doesNotContain("费用");
            environment.putAll(Map.of(ModelEnvironment.PRICE_IN, "2", ModelEnvironment.PRICE_OUT, "8"));
            assertThat(run(environment, "model", "check").out())
                    .containsPattern("费用：一个问题约 0\\.00[0-9]{1,2} 元，一千个约 [0-9]\\.[0-9]{2} 元\n");
            environment.put(ModelEnvironment.PRICE_UNIT, "USD");
            assertThat(run(environment, "model", "check").out()).contains(" USD，一千个约 ");
        }
    }

    @Test
    void promptsAreListedWithTheirVersions() {
        Ran ran = run(Map.of(), "model", "prompts");
        assertThat(ran.out().lines()).hasSize(8).allMatch(line -> line.matches("\\S+\\.(zh|en)\\.txt  版本 [0-9]+"));
        assertThat(ran.status()).isZero();
    }

    @Test
    void everyMistakeInAPromptIsNamed(@TempDir Path root) throws IOException {
        Path prompts = Files.createDirectory(root.resolve("prompts"));
        Files.writeString(prompts.resolve("answer.zh.txt"), "version 2\n---\n{{question}} {{history}} {{key}}\n");
        String before = System.getProperty("wence.root", "");
        System.setProperty("wence.root", root.toString());
        try {
            Ran ran = run(Map.of(), "model", "prompts");
            assertThat(ran.err())
                    .contains(
                            prompts.resolve("answer.zh.txt") + ":3：没有名为 {{key}} 的空；可用的是 clauses、history、question。",
                            prompts.resolve("answer.zh.txt") + ":3：缺少 {{clauses}}。",
                            prompts.resolve("compare.en.txt") + ":1：不能读取这个提示词文件。")
                    .containsPattern("提示词有 [0-9]+ 处错误，改正后再用。");
            assertThat(ran.status()).isEqualTo(1);
        } finally {
            System.setProperty("wence.root", before);
        }
    }

    @Test
    void withoutSettingsACheckSaysWhatToSet() {
        assertThat(run(Map.of(), "model", "check").err()).contains("WENCE_MODEL_URL", "WENCE_MODEL_NAME");
        assertThat(run(Map.of(), "model").status()).isEqualTo(2);
    }

    @Test
    void whatWouldBeSentCanBeReadAndIsNotSent() throws Exception {
        try (StandIn standIn = StandIn.answering(ScriptedAnswers::perfect)) {
            Ran ran = run(environment(standIn), "ask", "--show-prompt", FREE);
            assertThat(ran.out()).contains("[system]", "[user]", FREE, "[1] 《").doesNotContain(StandIn.KEY);
            assertThat(run(environment(standIn), "ask", "--show-prompt", "老年人科学素质提升行动由谁牵头？")
                            .out())
                    .contains("不会发给语言模型");
            assertThat(standIn.requests()).isEmpty();
        }
    }

    @Test
    void anAnswerOfTheModelIsMarkedAndOneOfTheRulesIsNotChanged() throws Exception {
        try (StandIn standIn = StandIn.answering(ScriptedAnswers::perfect)) {
            Ran free = run(environment(standIn), "ask", "--model", FREE);
            assertThat(free.out()).startsWith("已核对引文");
            assertThat(free.err()).contains("… 方案提出");
            String question = "老年人科学素质提升行动由谁牵头？";
            assertThat(run(environment(standIn), "ask", "--model", question).out())
                    .isEqualTo(run(Map.of(), "ask", question).out());
            assertThat(standIn.requests()).hasSize(1);
        }
    }

    @Test
    void aTrialTellsWhatBecameOfTheSentencesAndIsNotCounted() throws Exception {
        Path file = Files.writeString(
                directory.resolve("q.jsonl"), "{\"q\":\"" + FREE + "\",\"expect\":{\"status\":\"answered\"}}\n");
        try (StandIn standIn = StandIn.answering(ScriptedAnswers::perfect)) {
            Ran ran = run(environment(standIn), "eval", "--model", file.toString());
            assertThat(ran.out()).containsPattern("all +1 / +1");
            assertThat(ran.err()).contains("语言模型：写了 1 份");
            assertThat(standIn.requests()).hasSize(1);
            assertThat(directory.resolve("store")).as("where calls are counted").doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ftp://example.org/v1      | m | false | 100 | 不是可用的网址
            https://key@example.org   | m | false | 100 | 不是可用的网址
            http://127.0.0.1:1/v1     |   | false | 100 | WENCE_MODEL_NAME
            http://127.0.0.1:1/v1     | m | maybe | 100 | 只能是 true 或 false
            http://127.0.0.1:1/v1     | m | true  | -1  | 应当是一个不小于 0 的整数
            """)
    void anUnusableSettingIsNamed(String url, String name, String local, String day, String sentence) {
        var environment = Map.of(
                ModelEnvironment.URL, url,
                ModelEnvironment.NAME, name == null ? "" : name,
                ModelEnvironment.LOCAL_ONLY, local,
                ModelEnvironment.PER_DAY, day);
        assertThatThrownBy(() -> ModelEnvironment.of(environment))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2    | ''  |      | 要一起设置
            -1   | 2    |      | WENCE_MODEL_PRICE_IN 是每一百万词元的价钱
            2    | 1e3  |      | WENCE_MODEL_PRICE_OUT 是每一百万词元的价钱
            2元  | 2    |      | 不带单位
            2    | 8    | <b>  | WENCE_MODEL_PRICE_UNIT 是价钱的单位
            """)
    void anUnusablePriceIsNamed(String in, String out, String unit, String sentence) {
        var environment = Map.of(
                ModelEnvironment.PRICE_IN, in,
                ModelEnvironment.PRICE_OUT, out,
                ModelEnvironment.PRICE_UNIT, unit == null ? "" : unit);
        assertThatThrownBy(() -> ModelEnvironment.price(environment))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void whereNobodySaidThereIsNoPrice() {
        assertThat(ModelEnvironment.price(Map.of(ModelEnvironment.PRICE_UNIT, "USD")))
                .isEmpty();
    }

    @Test
    void withoutAnAddressThereIsNoModel() {
        assertThat(ModelEnvironment.of(Map.of(ModelEnvironment.URL, " "))).isEmpty();
    }

    private static Map<String, String> environment(StandIn standIn) {
        return Map.of(
                ModelEnvironment.URL,
                standIn.url().toString(),
                ModelEnvironment.NAME,
                StandIn.MODEL,
                ModelEnvironment.KEY,
                StandIn.KEY,
                ModelEnvironment.LOCAL_ONLY,
                "true");
    }

    private Ran run(Map<String, String> environment, String... command) {
        if (!directory.resolve("plans").toFile().exists()) {
            HeldPlans.copy(directory);
        }
        var arguments = new ArrayList<>(List.of("--home", directory.toString()));
        arguments.addAll(List.of(command));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Main.run(
                environment,
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
