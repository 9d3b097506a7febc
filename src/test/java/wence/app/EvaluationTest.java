package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
final class EvaluationTest {
    private static final String CITED = """
            {"id":"a","kind":"lead","q":"西夏区老年人科学素质提升行动由谁牵头？","expect":{"status":"answered",\
            "cites":[{"plan":"xixia-2021","section":"二/（四）","has":"卫健局"}]}}
            {"id":"b","kind":"lead","q":"残疾人科学素质提升行动由谁牵头？","expect":{"status":"not-found"}}
            """;
    private static final String MISTAKEN = """
            {"id":"c","kind":"lead","q":"西夏区老年人科学素质提升行动由谁牵头？","expect":{"status":"not-found"}}
            {"id":"d","kind":"other","q":"残疾人科学素质提升行动由谁牵头？","expect":{"status":"answered",\
            "cites":[{"plan":"xixia-2021"}]}}
            """;

    private Path home;

    @BeforeAll
    void copyPlans(@TempDir Path directory) {
        home = Run.home(directory);
    }

    private Run eval(String... args) {
        var all = new ArrayList<String>();
        all.add("--home");
        all.add(home.toString());
        all.add("eval");
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    private String file(String name, String lines) throws IOException {
        return Files.writeString(home.resolve(name), lines).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "answered, answered, true, RIGHT",
        "not-found, not-found, true, REFUSED_RIGHTLY",
        "answered, answered, false, WRONG",
        "answered, not-found, false, WRONG",
        "not-found, answered, false, REFUSED_WRONGLY",
        "unclear, not-found, false, REFUSED_WRONGLY",
        "unclear, unclear, false, REFUSED_WRONGLY",
        "not-stated, not-stated, false, WRONG"
    })
    void aWrongAnswerIsToldFromAWrongRefusal(String status, String expected, boolean isAsExpected, Verdict verdict) {
        assertThat(Verdict.of(status, expected, isAsExpected)).isEqualTo(verdict);
    }

    @Test
    void severalFilesAreCountedTogetherByKind() throws IOException {
        Run run = eval("--json", file("cited.jsonl", CITED), file("mistaken.jsonl", MISTAKEN));
        JsonNode found = new ObjectMapper().readTree(run.out());
        assertThat(run.status()).isEqualTo(1);
        JsonNode lead = found.at("/kinds/lead");
        assertThat(lead.path("n").asInt()).isEqualTo(3);
        assertThat(lead.path("right").asInt()).isEqualTo(1);
        assertThat(lead.path("refused-rightly").asInt()).isEqualTo(1);
        assertThat(lead.path("wrong").asInt()).isEqualTo(1);
        assertThat(lead.path("citationPrecision").asDouble()).isEqualTo(1);
        assertThat(lead.path("citationRecall").asDouble()).isEqualTo(1);
        assertThat(lead.path("exactQuotations").asDouble()).isEqualTo(1);
        assertThat(found.at("/kinds/other/refused-wrongly").asInt()).isEqualTo(1);
        assertThat(found.at("/kinds/other/citationRecall").asDouble()).isZero();
        assertThat(found.at("/all/n").asInt()).isEqualTo(4);
        assertThat(found.at("/questions/2/file").asText()).isEqualTo("mistaken.jsonl");
    }

    @Test
    void aTableFollowsWhatIsNotRight() throws IOException {
        Run run = eval(file("mistaken.jsonl", MISTAKEN));
        assertThat(run.out()).startsWith("✗ c 西夏区老年人科学素质提升行动由谁牵头？\n    status answered, expected not-found\n");
        assertThat(run.lines().getLast()).matches("all +0 / +2 +0 +1 +0 +1  .*");
        assertThat(eval("--quiet", file("cited.jsonl", CITED)).status()).isZero();
    }

    @Test
    void anEarlierRunIsSetBesideThisOne() throws IOException {
        String earlier = eval("--json", file("run.jsonl", CITED)).out();
        String json = file("earlier.json", earlier);
        String now = CITED.replace("\"status\":\"not-found\"", "\"status\":\"answered\"")
                .replace("\"a\"", "\"new\"");
        Run run = eval("--quiet", "--compare", json, file("run.jsonl", now));
        assertThat(run.out()).contains("""
                变错（1）：
                  b 残疾人科学素质提升行动由谁牵头？：refused-rightly → refused-wrongly
                只在一边有（+ 这次，- 上次）（2）：
                  + new 西夏区老年人科学素质提升行动由谁牵头？
                  - a 西夏区老年人科学素质提升行动由谁牵头？
                共同的 1 题：上次对 1，这次对 0；p = 1.000（成对随机化检验）
                """);
        assertThat(eval("--compare", file("no.json", "{}"), file("run.jsonl", CITED)))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(1);
                    assertThat(refused.err()).contains("不是 ./wence eval --json 的输出，不能用来比较。");
                });
    }
}
