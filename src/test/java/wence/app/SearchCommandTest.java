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
final class SearchCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Path home;

    @BeforeAll
    void copyPlans(@TempDir Path directory) {
        home = Run.home(directory);
    }

    private Run search(String... args) {
        var all = new ArrayList<String>();
        all.add("--home");
        all.add(home.toString());
        all.add("search");
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void hitsStandUnderTheirPlanAndHeadings() {
        assertThat(search("流动科技馆", "--plan", "西夏区", "--size", "2").out()).isEqualTo("""
                条件：方案 银川市西夏区（2021—2025年）
                共 1 条；另有 3 条只符合一部分。
                各词：“流动”1 条，“科技馆”4 条
                第 1/2 页（--page 翻页，--size 改每页条数）

                写有原词（1 条）

                银川市西夏区（2021—2025年）  xixia-2021
                  三、实施五项重点工程 › (三)科普基础设施工程 › 2.充分发挥属地科技馆作用
                    1. 扩大流动科技馆、科普大篷车、农村中学科技馆和数字科技馆的服务覆盖面。

                只符合一部分（3 条）

                银川市西夏区（2021—2025年）  xixia-2021
                  三、实施五项重点工程 › (三)科普基础设施工程 › 2.充分发挥属地科技馆作用
                    2. 争取区市政政策资金支持，因地制宜，建设具有西夏区特色的实体科技馆，“十四五”期间组织全区青少年及市民到银川市科技馆、博物观等科技场馆参观学习百万人次以上。
                """);
    }

    @ParameterizedTest
    @CsvSource({"科学, true", "科普基地, true", "2025, false", "老年人健康, true"})
    void theOffsetsOfTheHighlightsAreThoseOfThePublishedText(String words, boolean hasLongLines) throws IOException {
        JsonNode found = JSON.readTree(search(words, "--json", "--size", "1000").out());
        assertThat(found.path("hits")).isNotEmpty();
        boolean isAcrossBreaks = false;
        for (JsonNode hit : found.path("hits")) {
            String published = Files.readString(home.resolve(hit.path("file").asText()));
            String text = hit.path("text").asText();
            isAcrossBreaks |= hit.path("end").asInt() - hit.path("start").asInt() != text.length();
            for (JsonNode mark : hit.path("highlights")) {
                String marked = mark.path("text").asText();
                int at = mark.path("at").asInt();
                assertThat(text.substring(at, at + marked.length())).isEqualTo(marked);
                assertThat(mark.path("start").asInt())
                        .isGreaterThanOrEqualTo(hit.path("start").asInt());
                assertThat(mark.path("end").asInt())
                        .isLessThanOrEqualTo(hit.path("end").asInt());
                assertThat(bare(published.substring(
                                mark.path("start").asInt(), mark.path("end").asInt())))
                        .isEqualTo(bare(marked));
            }
        }
        assertThat(isAcrossBreaks).as("some clause runs across a line").isEqualTo(hasLongLines);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void pagesTogetherAreAllHits() throws IOException {
        JsonNode whole = JSON.readTree(search("科普", "--json", "--size", "1000").out());
        var clauses = new ArrayList<String>();
        int pages = JSON.readTree(search("科普", "--json", "--size", "40").out())
                .path("pages")
                .asInt();
        for (int page = 1; page <= pages; page++) {
            JsonNode part = JSON.readTree(search("科普", "--json", "--size", "40", "--page", Integer.toString(page))
                    .out());
            part.path("hits").forEach(hit -> clauses.add(hit.path("clause").asText()));
        }
        assertThat(clauses).containsExactlyElementsOf(whole.path("hits").findValuesAsText("clause"));
        assertThat(whole.path("total").asInt())
                .isEqualTo(whole.path("said").asInt() + whole.path("meant").asInt());
    }

    @Test
    void aFilterNeedsNoWords() throws IOException {
        JsonNode found =
                JSON.readTree(search("--agency", "科协", "--role", "主责", "--json").out());
        assertThat(found.path("total").asInt()).isPositive();
        assertThat(found.at("/filters/role").asText()).isEqualTo("lead");
        assertThat(found.at("/filters/agencies")).isNotEmpty();
        assertThat(found.at("/hits/0/highlights")).isEmpty();
    }

    @Test
    void theExitStatusTellsUsageFromFailure() {
        assertThat(search().status()).isEqualTo(2);
        assertThat(search("科普", "--size", "0").status()).isEqualTo(2);
        assertThat(search("科普", "--plan", "青海")).satisfies(run -> {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).startsWith("没有叫“青海”的方案。");
        });
        assertThat(search("？？？").status()).isEqualTo(1);
        assertThat(search("残疾人")).satisfies(run -> {
            assertThat(run.status()).isZero();
            assertThat(run.out()).isEqualTo("没有找到带这些词语的条款。\n");
        });
    }

    @Test
    void aTerminalIsNotSteered() {
        assertThat(search("\u001b[31m科普\u0007").out()).doesNotContain("\u001b", "\u0007");
    }
}
