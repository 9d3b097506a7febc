package wence.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
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
        var clause = new Clause(
                "p:40",
                SectionPath.parse("一/（三）"),
                "到2025年，建成科普馆3座。",
                new SourceSpan(40, 56),
                Placing.AS_WRITTEN,
                List.of(),
                "");

        assertThat(reader.read(clause)).singleElement().satisfies(target -> {
            assertThat(target.clause()).isEqualTo("p:40");
            assertThat(target.section()).hasToString("一/（三）");
            assertThat(target.span()).isEqualTo(new SourceSpan(40, 56));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "“", "一", "9", "1,", "9个", "，", "从1%", "到2025年", "每年", "的", "1—", "对"})
    void nonsenseAHundredThousandTimesIsReadInGoodTime(String nonsense) {
        var clause = clause("建成" + nonsense.repeat(100_000 / nonsense.length()) + "10个。");

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(5), () -> reader.read(clause));
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
        return new Clause(
                "p:0", SectionPath.ROOT, text, new SourceSpan(0, text.length()), Placing.AS_WRITTEN, List.of(), "");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TargetReaderTest.class.getResourceAsStream("/targets/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
