package wence.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.library.Library;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.search.ClauseIndex;
import wence.search.IndexHome;
import wence.search.IndexState;
import wence.store.OpenedStore;
import wence.store.Store;

/// A home whose process is killed at any time, again and again: `-Dwence.kills=300` for as many.
final class KilledHomeTest {
    private static final int KILLS = Integer.getInteger("wence.kills", 4);

    /// The longest that a process is let live once it has announced the act that it is to die in,
    /// in milliseconds; in every other process much less, since files are written at the
    /// beginning of an act.
    private static final int LONGEST = 600;

    private static final int SHORT = 40;

    /// The act that a process is to die in is one of its first.
    private static final int ACTS = 3;

    @TempDir
    private Path home;

    private final Random random = new Random(20_261_122);

    /// What a process said before it was killed.
    ///
    /// @param possible the collections that there may be now
    /// @param acts what was done, by kind
    /// @param broken the kind of the act that it was in the middle of; empty when in none
    private record Said(List<String> accepted, List<String> possible, List<String> acts, String broken) {}

    @Test
    void aKilledProcessLeavesTheOldCollectionOrTheNewOneAndLosesNoText() throws Exception {
        String now = "";
        Set<String> accepted = new TreeSet<>();
        var done = new TreeMap<String, Integer>();
        var broken = new TreeMap<String, Integer>();
        for (int kill = 1; kill <= KILLS; kill++) {
            Said said = killed(kill, now);
            accepted.addAll(said.accepted());
            said.acts().forEach(act -> done.merge(act, 1, Integer::sum));
            broken.merge(said.broken().isEmpty() ? "between acts" : said.broken(), 1, Integer::sum);
            now = check("kill " + kill, said.possible(), accepted);
        }
        System.out.printf(
                "killed %d times, in the middle of %s; done before: %s; %d texts accepted, none lost%n",
                KILLS, broken, done, accepted.size());
    }

    private String check(String when, List<String> possible, Set<String> accepted) throws IOException {
        var library = new Library(home, () -> Instant.now().plusSeconds(60));
        IndexHome index = Acts.index(home);
        assertThat(index.state(library.fingerprint())).as(when).isNotEqualTo(IndexState.DAMAGED);
        index.heldPlans().ifPresent(VersionedPlans::drawn);
        String now = VersionedPlans.drawn(library);
        assertThat(possible).as(when).contains(now);
        assertThat(library.found())
                .as("%s: nothing but acts changed files", when)
                .isEmpty();
        assertThat(library.everKept()).as(when).containsAll(accepted);
        for (String content : accepted) {
            assertThat(Library.nameOf(library.content(content))).as(when).isEqualTo(content);
        }
        try (ClauseIndex opened = index.open(
                        library.fingerprint(),
                        () -> library.load(new PlanReader()::read).plans().stream()
                                .map(ReadPlan::plan)
                                .toList())
                .index()) {
            assertThat(VersionedPlans.drawn(opened.plans())).as(when).isEqualTo(now);
            assertThat(VersionedPlans.found(opened))
                    .as("%s: every plan is found in", when)
                    .isEqualTo(now);
        }
        if (Store.open(home.resolve("store"), InstantSource.system())
                instanceof OpenedStore.Ready(Store store, var notice)) {
            assertThat(notice).as(when).isEmpty();
            store.close();
        } else {
            throw new AssertionError(when + ": no store");
        }
        return now;
    }

    /// Starts a process that acts.
    static Process start(Path home, int seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ActingProcess.class.getName(),
                        home.toString(),
                        Integer.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Said killed(int seed, String before) throws IOException, InterruptedException {
        Process process = start(home, seed);
        int life = random.nextInt(seed % 2 == 0 ? LONGEST : SHORT);
        int last = 1 + random.nextInt(ACTS);
        int announced = 0;
        var lines = new ArrayList<String>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                announced += line.startsWith(">") ? 1 : 0;
                if (line.startsWith(">") && announced == last) {
                    Thread.ofVirtual().start(() -> kill(process, life));
                }
                lines.add(line);
            }
        }
        process.waitFor();
        assertThat(lines).as("it came to work").contains("ready");
        return said(lines, before);
    }

    private static void kill(Process process, int after) {
        try {
            TimeUnit.MILLISECONDS.sleep(after);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly();
    }

    private static Said said(List<String> lines, String before) {
        var accepted = new ArrayList<String>();
        List<String> possible = List.of(before);
        var acts = new ArrayList<String>();
        String now = "";
        for (String line : lines) {
            String rest = line.length() < 2 ? "" : line.substring(2);
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '+' -> accepted.add(rest);
                case '>' -> possible = List.of(possible.getFirst(), rest);
                case '=' -> {
                    possible = List.of(rest);
                    acts.add(now);
                    now = "";
                }
                case '@' -> now = rest;
                default -> assertThat(line).isEqualTo("ready");
            }
        }
        return new Said(accepted, possible, acts, now);
    }
}
