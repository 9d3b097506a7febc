package wence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed in the middle of accepting loses nothing of what it said was
/// accepted.
class KilledStoreTest {
    /// `-Dwence.kills=300` kills more often.
    private static final int KILLS = Integer.getInteger("wence.kills", 20);

    private static final int MAX_LINES = 120;

    @TempDir
    private Path dir;

    @Test
    void nothingThatWasAcceptedIsLostAndNothingThatWasDoneComesBack() throws IOException, InterruptedException {
        var random = new Random(1);
        var waiting = new TreeSet<Long>();
        var done = new TreeSet<Long>();
        for (int kill = 1; kill <= KILLS; kill++) {
            long first = kill * 1_000_000L;
            List<String> said = killedAfter(AcceptingProcess.class, random.nextInt(MAX_LINES), first);
            said.stream()
                    .filter(line -> line.startsWith("+"))
                    .map(KilledStoreTest::id)
                    .forEach(waiting::add);
            said.stream()
                    .filter(line -> line.startsWith("-"))
                    .map(KilledStoreTest::id)
                    .forEach(id -> {
                        waiting.remove(id);
                        done.add(id);
                    });
            check(waiting, done, "kill " + kill);
        }
        assertThat(waiting.size() + done.size()).isGreaterThan(KILLS);
    }

    @Test
    void rolesAndTheirAuditEntriesSurviveTogether() throws IOException, InterruptedException {
        var random = new Random(2);
        var done = new ArrayList<String>();
        for (int kill = 1; kill <= KILLS; kill++) {
            done.addAll(killedAfter(GrantingProcess.class, random.nextInt(MAX_LINES), kill * 1_000_000L));
            try (Store store = TestStore.open(dir, new Ticking())) {
                List<String> audit = store.audit().since(Instant.EPOCH).stream()
                        .map(entry -> (entry.act().equals("grant") ? "+" : "-") + entry.subject())
                        .toList();
                // What was said was done; at the end of each life one more may have been done than was said.
                assertThat(audit).as("kill " + kill).containsAll(done).hasSizeLessThanOrEqualTo(done.size() + 1);
                var members = new TreeSet<String>();
                for (String act : audit) {
                    if (act.startsWith("+")) {
                        members.add(act.substring(1));
                    } else {
                        members.remove(act.substring(1));
                    }
                }
                assertThat(store.people().granted())
                        .as("kill " + kill)
                        .extracting(granted -> granted.person().id())
                        .containsExactlyInAnyOrderElementsOf(members);
                done.clear();
                done.addAll(audit);
            }
        }
    }

    /// Every id that was said to wait waits or was just being done; at most one more than was
    /// said has been accepted.
    private void check(Collection<Long> waiting, Collection<Long> done, String when) {
        try (Store store = TestStore.open(dir, new Ticking())) {
            UpdateLog log = store.updates("telegram:1");
            var pending = log.pending().stream()
                    .map(UpdateLog.Accepted::updateId)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(pending).as(when).doesNotContainAnyElementsOf(done);
            for (long id : List.copyOf(waiting)) {
                assertThat(log.accept(id, "又来")).as("%s: %d is known", when, id).isFalse();
                if (!pending.contains(id)) {
                    assertThat(id % 3).as("%s: %d waits", when, id).isZero();
                    waiting.remove(id);
                    done.add(id);
                }
            }
            for (long id : done) {
                assertThat(log.accept(id, "又来")).as("%s: %d is known", when, id).isFalse();
            }
            pending.removeAll(waiting);
            assertThat(pending).as(when).hasSizeLessThanOrEqualTo(1);
            waiting.addAll(pending);
        }
    }

    private static long id(String line) {
        return Long.parseLong(line.substring(1));
    }

    /// Starts the process, kills it after it said so many lines, and gives all whole lines that
    /// it said.
    private List<String> killedAfter(Class<?> program, int lines, long first) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        dir.toString(),
                        Long.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new StringBuilder();
        try (InputStream out = process.getInputStream()) {
            int heard = 0;
            for (int c = out.read(); c >= 0; c = out.read()) {
                said.append((char) c);
                if (c == '\n' && heard++ == lines) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        String whole = said.substring(0, said.lastIndexOf("\n") + 1);
        assertThat(whole).isNotEmpty();
        return whole.lines().toList();
    }
}
