package wence.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.library.Library;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.search.ClauseIndex;

/// Two processes act on one home at the same time, until both are killed:
/// `-Dwence.acts=100` for so many acts of each.
final class TwoProcessesTest {
    private static final int ACTS = Integer.getInteger("wence.acts", 4);

    @TempDir
    private Path home;

    @Test
    void actsOfTwoProcessesComeOneAfterTheOther() throws Exception {
        List<String> accepted = new ArrayList<>();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<String>>> processes = List.of(() -> told(1), () -> told(2));
            for (Future<List<String>> told : both.invokeAll(processes)) {
                assertThat(told.get()).contains("ready");
                told.get().stream()
                        .filter(line -> line.startsWith("+ "))
                        .forEach(line -> accepted.add(line.substring(2)));
            }
        }
        var library = new Library(home, () -> Instant.now().plusSeconds(60));
        String now = VersionedPlans.drawn(library);
        assertThat(library.found()).as("nothing but acts changed files").isEmpty();
        assertThat(library.everKept()).containsAll(accepted);
        try (ClauseIndex index = Acts.index(home)
                .open(
                        library.fingerprint(),
                        () -> library.load(new PlanReader()::read).plans().stream()
                                .map(ReadPlan::plan)
                                .toList())
                .index()) {
            assertThat(VersionedPlans.drawn(index.plans())).isEqualTo(now);
        }
        System.out.printf("two processes, %d acts each; %d texts accepted, none lost%n", ACTS, accepted.size());
    }

    /// What a process tells until it has done its acts and is killed.
    private List<String> told(int seed) throws IOException, InterruptedException {
        Process process = KilledHomeTest.start(home, seed);
        var lines = new ArrayList<String>();
        int done = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null && done < ACTS; line = out.readLine()) {
                lines.add(line);
                done += line.startsWith("= ") || line.startsWith("! ") ? 1 : 0;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(done).as("it lived to do its acts").isEqualTo(ACTS);
        return lines;
    }
}
