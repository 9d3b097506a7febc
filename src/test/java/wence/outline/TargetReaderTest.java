package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wence.plan.Clause;
import wence.plan.Clause.Placing;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.plan.Target;

class TargetReaderTest {
    private final TargetReader reader = new TargetReader();

    @ParameterizedTest
    @ValueSource(strings = {"xixia-2021", "ningxia-2021"})
    void everyTargetOfAPlanIsReadAndNothingElse(String plan) throws IOException {
        String read = sentences(Files.readString(Path.of("index/plans", plan + ".txt")))
                .flatMap(s -> reader.read(clause(s)).stream().map(t -> row(s, t)))
                .collect(Collectors.joining());

        assertThat(read).isEqualTo(resource(plan + ".tsv"));
    }

    @Test
    void sentencesOfManyPlansAreReadAsDrawn() throws IOException {
        String drawn = resource("sayings.txt");

        String read = drawn.lines()
                .filter(line -> !line.startsWith("  "))
                .map(line -> line.isEmpty() || line.startsWith("#") ? line + "\n" : drawing(line))
                .collect(Collectors.joining());

        assertThat(read).isEqualTo(drawn);
    }

    @Test
    void everyWordOfATargetStandsInItsClause() throws IOException {
        for (String line : resource("sayings.txt")
                .lines()
                .filter(l -> !l.startsWith(" ") && !l.isBlank())
                .toList()) {
            String clause = line.replaceAll("\\s", "");
            for (Target target : reader.read(clause(line))) {
                assertThat(clause).contains(target.value());
                assertThat(clause).containsSubsequence(target.measure().split(""));
                assertThat(clause).contains(target.time().orElse("").split("，"));
            }
        }
    }

    @Test
    void aTargetNamesTheClauseThatStatesIt() {
        var clause = clause("到2025年，建成科普馆3座。", 40, "一/（三）");

        assertThat(reader.read(clause)).singleElement().satisfies(target -> {
            assertThat(target.clause()).isEqualTo("p:40");
            assertThat(target.section()).hasToString("一/（三）");
            assertThat(target.span()).isEqualTo(clause.span());
        });
    }

    @Test
    void aDateThatOpensAPassageIsThatOfItsNextSentences() {
        String published = "到 2025 年，环境改善。\n— 2 —\n比例达到 15%。每年举办讲座10场。到2030年，比例达到20%。场馆达到9座。";

        assertThat(dated(published, "一", "一", "一", "一", "一"))
                .containsExactly(
                        "比例 | 15% | 2025年 | 到 2025 年，环境改善。\n— 2 —\n比例达到 15%。",
                        "举办讲座 | 10场 | 每年 | 每年举办讲座10场。",
                        "比例 | 20% | 2030年 | 到2030年，比例达到20%。",
                        "场馆 | 9座 | 2030年 | 到2030年，比例达到20%。场馆达到9座。");
    }

    @Test
    void aDateEndsWithItsSection() {
        assertThat(dated("到2025年，环境改善。比例达到15%。", "一", "二")).containsExactly("比例 | 15% |  | 比例达到15%。");
    }

    @Test
    void aDateDoesNotReachASentenceThatThePublishedTextHasElsewhere() {
        String opener = "到2025年，环境改善。";
        String value = "比例达到15%。";
        var first = clause(opener, 0, "三");
        var later = clause(value, 500, "三");
        var also = new Clause(
                "p:500",
                later.section(),
                value,
                later.span(),
                Placing.REPEATED,
                List.of(new SourceSpan(opener.length(), opener.length() + value.length())),
                "");

        assertThat(reader.readAll(List.of(first, later)).getFirst().time()).isEmpty();
        assertThat(reader.readAll(List.of(first, also)).getFirst().time()).contains("2025年");
    }

    /// Targets of a published text whose sentences belong to the given sections, each with the
    /// place that it names.
    private List<String> dated(String published, String... sections) {
        var clauses = new ArrayList<Clause>();
        Pattern.compile("[^。\n—]+。")
                .matcher(published)
                .results()
                .forEach(s -> clauses.add(clause(s.group(), s.start(), sections[clauses.size()])));
        return reader.readAll(clauses).stream()
                .map(t -> "%s | %s | %s | %s"
                        .formatted(
                                t.measure(),
                                t.value(),
                                t.time().orElse(""),
                                t.span().of(published)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "“", "一", "9", "1,", "9个", "，", "从1%", "到2025年", "每年", "的", "1—", "对"})
    void fortyThousandCharactersOfNonsenseAreReadInGoodTime(String nonsense) {
        var clause = clause("建成" + nonsense.repeat(40_000 / nonsense.length()) + "10个。");

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> reader.read(clause));
    }

    @Test
    void aNumberDeepInBracketsIsStillRead() {
        String deep = "（".repeat(300) + "建成科普馆10座" + "）".repeat(300);

        assertThat(reader.read(clause(deep)))
                .singleElement()
                .satisfies(t -> assertThat(t.measure()).isEqualTo("建成科普馆"));
    }

    private String drawing(String sentence) {
        return reader.read(clause(sentence)).stream()
                .map(t -> "  %s | %s | %s"
                                .formatted(t.measure(), t.value(), t.time().orElse(""))
                                .stripTrailing() + "\n")
                .collect(Collectors.joining("", sentence + "\n", ""));
    }

    private static String row(String sentence, Target target) {
        return "%s\t%s\t%s\t%s\n"
                .formatted(
                        sentence.substring(0, 12),
                        target.measure(),
                        target.value(),
                        target.time().orElse(""));
    }

    /// The sentences of a published text, each once, in order of first appearance.
    private static Stream<String> sentences(String published) {
        return new LinkedHashSet<>(List.of(published.replaceAll("\\s", "").split("(?<=。)"))).stream();
    }

    private static Clause clause(String text) {
        return clause(text, 0, "一");
    }

    private static Clause clause(String text, int start, String section) {
        return new Clause(
                "p:" + start,
                SectionPath.parse(section),
                text,
                new SourceSpan(start, start + text.length()),
                Placing.AS_WRITTEN,
                List.of(),
                "");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TargetReaderTest.class.getResourceAsStream("/targets/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
