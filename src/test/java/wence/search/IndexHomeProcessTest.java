package wence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class IndexHomeProcessTest {
    @TempDir
    private Path directory;

    private IndexHome home() {
        return new IndexHome(directory, "b1", Duration.ofSeconds(60));
    }

    /// Waits until the process is in the middle of writing this generation.
    private void awaitFiles(String generation, Process process) throws IOException, InterruptedException {
        Path clauses = directory.resolve(generation).resolve("clauses");
        while (process.isAlive()) {
            if (Files.isDirectory(clauses)) {
                try (Stream<Path> files = Files.list(clauses)) {
                    if (files.count() > 2) {
                        return;
                    }
                }
            }
            Thread.sleep(5);
        }
        throw new AssertionError("the process ended with " + process.exitValue());
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    void aProcessKilledWhileBuildingLeavesTheOldIndexWhole() throws Exception {
        home().open("old", () -> BuildingProcess.plans("old", 10)).index().close();
        Process process = BuildingProcess.start(directory, "new", 40_000);
        awaitFiles("g2", process);
        process.destroyForcibly().waitFor();

        assertThat(directory.resolve("g2")).isDirectory();
        assertThat(home().state("old")).isEqualTo(IndexState.CURRENT);
        OpenedIndex old = home().open("old", () -> BuildingProcess.plans("never", 1));
        try (ClauseIndex index = old.index()) {
            assertThat(index.search(new Query("科普活动", Set.of(), 20))).hasSize(10);
        }

        OpenedIndex next = home().open("next", () -> BuildingProcess.plans("next", 3));
        assertThat(next.before()).isEqualTo(IndexState.STALE);
        assertThat(next.notice()).isEmpty();
        next.index().close();
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left.map(p -> p.getFileName().toString()).sorted())
                    .containsExactly("current", "g1", "g2", "lock");
        }
    }

    @Test
    void theSecondProcessWaitsAndUsesWhatTheFirstBuilt() throws Exception {
        Process first = BuildingProcess.start(directory, "same", 5_000);
        awaitFiles("g1", first);
        OpenedIndex second = home().open("same", () -> {
            throw new AssertionError("the other process builds");
        });
        try (ClauseIndex index = second.index()) {
            assertThat(second.notice()).isEmpty();
            assertThat(index.search(new Query("第4321次", Set.of(), 1)))
                    .extracting(hit -> hit.clause().text())
                    .containsExactly("按same建立，办好第4321次科普活动，提升公民科学素质。");
        }
        assertThat(output(first)).isEqualTo("MISSING 1");
        assertThat(directory.resolve("g2")).doesNotExist();
    }
}
