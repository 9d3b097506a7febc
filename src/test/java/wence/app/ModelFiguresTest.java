package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.answer.AnswerText;
import wence.answer.Inquiry;
import wence.answer.model.ScriptedAnswers;
import wence.answer.model.StandIn;
import wence.office.Drawers;
import wence.office.LanguageModel;
import wence.office.Office;
import wence.store.ModelCall;
import wence.store.ModelCall.Outcome;
import wence.store.OpenedStore;
import wence.store.Person;
import wence.store.Store;

/// What the command line says of the calls of a model.
final class ModelFiguresTest {
    private static final Map<String, String> CONFIGURED =
            Map.of(ModelEnvironment.URL, "http://127.0.0.1:1/v1", ModelEnvironment.NAME, "m");
    private static final Map<String, String> PRICED =
            Map.of(ModelEnvironment.PRICE_IN, "2", ModelEnvironment.PRICE_OUT, "8.5");

    @TempDir
    private Path directory;

    @BeforeEach
    void copyPlans() {
        HeldPlans.copy(directory);
    }

    private void called() {
        InstantSource clock = InstantSource.system();
        if (!(Store.open(directory.resolve("store"), clock) instanceof OpenedStore.Ready(Store store, var _))) {
            throw new AssertionError();
        }
        try (store) {
            var wang = Optional.of(new Person("telegram", "7"));
            store.modelCalls()
                    .put(List.of(
                            new ModelCall(
                                    clock.instant(),
                                    wang,
                                    "answer",
                                    Outcome.DRAFT,
                                    150_000,
                                    2_000,
                                    Duration.ofMillis(1_500)),
                            new ModelCall(
                                    clock.instant(), wang, "answer", Outcome.TOO_SLOW, 0, 0, Duration.ofSeconds(40)),
                            new ModelCall(clock.instant(), wang, "understand", Outcome.USED_UP, 0, 0, Duration.ZERO)));
        }
    }

    private String run(Map<String, String> environment, String... command) {
        var arguments = new ArrayList<>(List.of("--home", directory.toString()));
        arguments.addAll(List.of(command));
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        Main.run(environment, InputStream.nullInputStream(), stream, stream, arguments.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void withoutAModelNothingIsSaidOfOne() {
        assertThat(run(Map.of(), "stats")).doesNotContain("语言模型");
        assertThat(run(Map.of(), "stats", "--json")).doesNotContain("\"model\"");
        assertThat(run(CONFIGURED, "stats")).contains("语言模型：没有调用过");
    }

    @Test
    void whatWasCalledIsCountedAlsoWhenTheModelIsGone() throws Exception {
        called();
        String said = run(PRICED, "stats");
        assertThat(said.substring(said.indexOf("语言模型"))).isEqualTo("""
                语言模型：调用 3 次，写成 33%
                  draft  1
                  too-slow  1
                  used-up  1
                  其中：answer 2，understand 1
                  用时（毫秒）：p50 1500，p95 40000
                  词元：入 150000，出 2000
                  费用（按现在的单价）：0.32 元
                  用完本人当天用量的：1 人
                """);
        JsonNode model =
                new ObjectMapper().readTree(run(PRICED, "stats", "--json")).path("model");
        assertThat(model).hasToString("""
                {"calls":3,"draftPercent":33,"outcomes":{"draft":1,"refused":0,"too-slow":1,"garbled":0,"resting":0,\
                "busy":0,"used-up":1,"all-used-up":0},"tasks":{"answer":2,"understand":1},"p50Millis":1500,\
                "p95Millis":40000,"tokensIn":150000,"tokensOut":2000,"cost":0.32,"costUnit":"元","peopleUsedUp":1}""");
        assertThat(run(Map.of(), "stats")).contains("语言模型：调用 3 次").doesNotContain("费用");
    }

    @Test
    void aWrongPriceIsSaidAtOnce() {
        assertThat(run(Map.of(ModelEnvironment.PRICE_IN, "2,5", ModelEnvironment.PRICE_OUT, "1"), "stats"))
                .startsWith("WENCE_MODEL_PRICE_IN 是每一百万词元的价钱");
    }

    @Test
    void anAnswerOfAServedModelIsInTheFigures() throws Exception {
        try (StandIn standIn = StandIn.answering(ScriptedAnswers::perfect);
                Holdings holdings = Holdings.open(new Home(directory))) {
            var environment = new HashMap<>(PRICED);
            environment.putAll(Map.of(
                    ModelEnvironment.URL,
                    standIn.url().toString(),
                    ModelEnvironment.NAME,
                    StandIn.MODEL,
                    ModelEnvironment.KEY,
                    StandIn.KEY));
            ModelSetup model = ModelSetup.of(environment);
            InstantSource clock = InstantSource.system();
            if (!(Store.open(directory.resolve("store"), clock) instanceof OpenedStore.Ready(Store store, var _))) {
                throw new AssertionError();
            }
            var announced = new ArrayList<String>();
            LanguageModel seen = model.seen(store.notes(100), announced::add);
            assertThat(seen.isConfigured()).isTrue();
            assertThat(announced).isEmpty();
            try (OpenOffice open =
                    new OpenOffice(store, new Office(Drawers.of(store), OfficeSettings.of(environment), seen, clock))) {
                var answerer = model.at(open.office(), clock).over(holdings.answerer(), holdings.register());
                assertThat(AnswerText.body(answerer.answer(
                                new Inquiry("科研院所的设施对公众开放吗", List.of(), Optional.empty(), "telegram:7"))))
                        .startsWith("已核对引文");
            }
            assertThat(run(environment, "ask", "--model", "科研院所的设施对公众开放吗")).contains("已核对引文");
            JsonNode said = new ObjectMapper()
                    .readTree(run(environment, "stats", "--json"))
                    .path("model");
            assertThat(said.path("calls").asInt()).isEqualTo(2);
            assertThat(said.path("draftPercent").asInt()).isEqualTo(100);
            assertThat(said.path("tokensIn").asInt()).isGreaterThan(500);
        }
    }
}
