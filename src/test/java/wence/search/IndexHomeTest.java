package wence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wence.plan.Plan;

final class IndexHomeTest {
    @TempDir
    private Path home;

    private final AtomicInteger readings = new AtomicInteger();

    private IndexHome indexHome(String build) {
        return new IndexHome(home.resolve("lucene"), build, Duration.ofSeconds(10));
    }

    private List<Plan> plans(String text) {
        readings.incrementAndGet();
        return List.of(
                new HandBuiltPlan("plan", "方案").clause(text).plan(),
                new HandBuiltPlan("other", "方案").clause("另一份。").plan());
    }

    private OpenedIndex open(String build, String fingerprint) {
        return indexHome(build).open(fingerprint, () -> plans("按" + fingerprint + "建立。"));
    }

    private static String said(OpenedIndex opened) {
        try (ClauseIndex index = opened.index()) {
            List<Hit> hits = index.search(new Query("建立", Set.of(), 1));
            return hits.getFirst().clause().text();
        }
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lucene"))) {
            return files.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private Path current(String file) throws IOException {
        Path directory = home.resolve("lucene");
        Path generation = directory.resolve(
                Files.readAllLines(directory.resolve("current")).getFirst());
        if (!file.startsWith("*")) {
            return generation.resolve(file);
        }
        try (Stream<Path> files = Files.list(generation.resolve("clauses"))) {
            return files.filter(p -> p.toString().endsWith(file.substring(1)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatIsMissingIsBuiltAndUsedFromThenOn() throws IOException {
        OpenedIndex first = open("b1", "甲");
        assertThat(first.before()).isEqualTo(IndexState.MISSING);
        assertThat(first.notice()).isEmpty();
        assertThat(said(first)).isEqualTo("按甲建立。");

        OpenedIndex second = open("b1", "甲");
        assertThat(second.before()).isEqualTo(IndexState.CURRENT);
        assertThat(said(second)).isEqualTo("按甲建立。");
        assertThat(second.index().plans()).extracting(Plan::id).containsExactly("other", "plan");
        assertThat(readings).hasValue(1);
        assertThat(generations()).containsExactly("g1");
    }

    @Test
    void otherPlanTextsMakeANewGeneration() throws IOException {
        open("b1", "甲").index().close();
        OpenedIndex opened = open("b1", "乙");
        assertThat(opened.before()).isEqualTo(IndexState.STALE);
        assertThat(said(opened)).isEqualTo("按乙建立。");
        assertThat(generations()).containsExactly("g1", "g2");
        assertThat(indexHome("b1").state("乙")).isEqualTo(IndexState.CURRENT);
        assertThat(indexHome("b1").state("甲")).isEqualTo(IndexState.STALE);
    }

    @Test
    void whatWasInForceBeforeComesBackAtOnce() throws IOException {
        open("b1", "p1").index().close();
        open("b1", "p2").index().close();
        assertThat(said(open("b1", "p1"))).isEqualTo("按p1建立。");
        assertThat(said(open("b1", "p2"))).isEqualTo("按p2建立。");
        assertThat(readings).hasValue(2);
        assertThat(indexHome("b1").generation().map(IndexGeneration::name)).hasValue("g2");
        assertThat(said(open("b1", "p3"))).isEqualTo("按p3建立。");
        assertThat(generations()).containsExactly("g2", "g3");
        assertThat(indexHome("b1").heldPlans().orElseThrow())
                .extracting(Plan::id)
                .containsExactly("other", "plan");
    }

    @Test
    void otherCodeMakesANewGeneration() throws IOException {
        open("b1", "甲").index().close();
        assertThat(open("b2", "甲").before()).isEqualTo(IndexState.STALE);
        assertThat(generations()).containsExactly("g1", "g2");
    }

    @Test
    void aRebuildNeedsNoReason() throws IOException {
        open("b1", "甲").index().close();
        OpenedIndex opened = indexHome("b1").rebuild("甲", () -> plans("重新建立。"));
        assertThat(opened.before()).isEqualTo(IndexState.CURRENT);
        assertThat(said(opened)).isEqualTo("重新建立。");
        assertThat(generations()).containsExactly("g1", "g2");
    }

    @Test
    void whoStillReadsTheOldGenerationReadsOn() throws IOException {
        OpenedIndex old = open("b1", "甲");
        open("b1", "乙").index().close();
        open("b1", "丙").index().close();
        assertThat(generations()).containsExactly("g2", "g3");
        assertThat(old.index().count("plan", "按甲建立")).isEqualTo(1);
        assertThat(said(old)).isEqualTo("按甲建立。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest", "plans", "*.si", "*.tim", "*.doc", "*segments_1"})
    void aFileThatIsCutShortIsNoticedAndMended(String file) throws IOException {
        open("b1", "甲").index().close();
        Path damaged = current(file);
        byte[] bytes = Files.readAllBytes(damaged);
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));

        OpenedIndex opened = open("b1", "甲");
        assertThat(opened.before()).isEqualTo(IndexState.DAMAGED);
        assertThat(opened.notice()).isEmpty();
        assertThat(said(opened)).isEqualTo("按甲建立。");
        assertThat(indexHome("b1").state("甲")).isEqualTo(IndexState.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest", "plans", "*.tim", "*.doc"})
    void aFileThatIsGoneOrAlteredIsNoticedAndMended(String file) throws IOException {
        open("b1", "甲").index().close();
        byte[] bytes = Files.readAllBytes(current(file));
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(current(file), bytes);
        assertThat(said(open("b1", "甲"))).isEqualTo("按甲建立。");

        Files.delete(current(file));
        assertThat(indexHome("b1").state("甲")).isEqualTo(IndexState.DAMAGED);
        assertThat(said(open("b1", "甲"))).isEqualTo("按甲建立。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g77\n", "../elsewhere\n", "\u0000"})
    void aPointerThatNamesNothingIsNoticedAndMended(String pointer) throws IOException {
        open("b1", "甲").index().close();
        Files.writeString(home.resolve("lucene/current"), pointer);
        OpenedIndex opened = open("b1", "甲");
        assertThat(opened.before()).isEqualTo(IndexState.DAMAGED);
        assertThat(said(opened)).isEqualTo("按甲建立。");
        assertThat(generations()).hasSize(1);
    }

    @Test
    void anIndexOfAnotherVersionIsBuiltAnew() throws IOException {
        open("b1", "甲").index().close();
        Path manifest = current("manifest");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("wence index \\S+", "wence index 0"));
        OpenedIndex opened = open("b1", "甲");
        assertThat(opened.before()).isEqualTo(IndexState.OLDER);
        assertThat(said(opened)).isEqualTo("按甲建立。");
    }

    @Test
    void aFileWhereTheDirectoryShouldBeMeansMemory() throws IOException {
        Files.writeString(home.resolve("lucene"), "not a directory");
        OpenedIndex opened = open("b1", "甲");
        assertThat(opened.before()).isEqualTo(IndexState.MISSING);
        assertThat(opened.notice().orElseThrow())
                .isEqualTo("索引不能写入 " + home.resolve("lucene") + "：那里有一个文件，不是目录；本次在内存中建立索引，不保存。");
        assertThat(said(opened)).isEqualTo("按甲建立。");
        assertThat(home.resolve("lucene")).hasContent("not a directory");
    }

    @Test
    void aStrayFileAmongTheGenerationsIsInNobodysWay() throws IOException {
        open("b1", "甲").index().close();
        Files.writeString(home.resolve("lucene/g2"), "in the way");
        OpenedIndex opened = open("b1", "乙");
        assertThat(said(opened)).isEqualTo("按乙建立。");
        assertThat(indexHome("b1").state("乙")).isEqualTo(IndexState.CURRENT);
    }

    @Test
    void aCurrentIndexIsReadWhereNothingCanBeWritten() throws IOException {
        open("b1", "甲").index().close();
        Path lock = home.resolve("lucene/lock");
        Files.delete(lock);
        Files.createDirectory(lock);
        assertThat(said(open("b1", "甲"))).isEqualTo("按甲建立。");
        assertThat(readings).hasValue(1);

        OpenedIndex stale = open("b1", "乙");
        assertThat(stale.notice().orElseThrow()).startsWith("索引不能写入").endsWith("本次在内存中建立索引，不保存。");
        assertThat(said(stale)).isEqualTo("按乙建立。");
        assertThat(indexHome("b1").state("甲")).isEqualTo(IndexState.CURRENT);
    }

    @Test
    void manyThreadsBuildOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> answers = Stream.generate(() -> threads.submit(() -> said(open("b1", "甲"))))
                    .limit(8)
                    .toList();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("按甲建立。");
            }
        }
        assertThat(readings).hasValue(1);
        assertThat(generations()).containsExactly("g1");
    }

    @Test
    void whoWaitsTooLongBuildsInMemory() throws Exception {
        Files.createDirectories(home.resolve("lucene"));
        try (BuildLock held =
                BuildLock.within(Duration.ZERO, home.resolve("lucene/lock")).orElseThrow()) {
            assertThat(held).isNotNull();
            var hasty = new IndexHome(home.resolve("lucene"), "b1", Duration.ofMillis(50));
            OpenedIndex opened = hasty.open("甲", () -> plans("在内存中建立。"));
            assertThat(opened.notice().orElseThrow()).startsWith("另一个进程正在建立索引");
            assertThat(said(opened)).isEqualTo("在内存中建立。");
        }
        assertThat(generations()).isEmpty();
        assertThat(Files.readAllBytes(home.resolve("lucene/lock"))).isEmpty();
        Files.writeString(home.resolve("lucene/lock"), "x", StandardOpenOption.APPEND);
        assertThat(open("b1", "甲").notice()).isEmpty();
    }
}
