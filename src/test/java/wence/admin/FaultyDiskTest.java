package wence.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.admin.disk.FaultyDisk;
import wence.admin.disk.FaultyDisk.Fault;
import wence.library.Library;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.search.ClauseIndex;

/// Every act on a disk that fails at its n-th change, for every n: `-Dwence.faults=1`; by default
/// for every so manyth.
final class FaultyDiskTest {
    private static final String BEFORE = "p0:1001 p1:1002";
    private static final String NOW = "p0:1003 p1:1002";
    private static final int STEP = Integer.getInteger("wence.faults", 13);

    @TempDir
    private Path directory;

    private Path before = Path.of("");

    /// What a run told.
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void prepare() {
        before = directory.resolve("before");
        var acts = new Acts(before, new Library(before, InstantSource.system()), 1, told::add);
        acts.publish("p0");
        acts.publish("p1");
        acts.publish("p0");
        assertThat(told.getLast()).isEqualTo("= " + NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "publish,ONE", "publish,FULL", "publish,POWER", "remove,ONE", "remove,FULL", "remove,POWER",
        "undo,ONE", "undo,FULL", "undo,POWER", "reindex,ONE", "reindex,FULL", "reindex,POWER"
    })
    void theOldCollectionIsThereOrTheNewOneAsWasSaid(String act, Fault fault) throws IOException {
        List<String> accepted = told.stream()
                .filter(line -> line.startsWith("+"))
                .map(line -> line.substring(2))
                .toList();
        int n = 1;
        boolean isHit = true;
        int tried = 0;
        while (isHit) {
            Path home = copy(n);
            var disk = new FaultyDisk(fault, n);
            told.clear();
            run(act, disk.path(home));
            isHit = disk.isHit();
            check(home, fault, "%s, %s at change %d".formatted(act, fault, n), accepted);
            tried++;
            n += STEP;
        }
        System.out.printf("%s, %s: %d times, the last at change %d%n", act, fault, tried, n - STEP);
    }

    private void run(String act, Path home) {
        var acts = new Acts(home, new Library(home, InstantSource.system()), 7, told::add);
        acts.startAt(BEFORE, NOW);
        told.add("= " + NOW);
        switch (act) {
            case "publish" -> acts.publish("p0");
            case "remove" -> acts.remove("p0");
            case "undo" -> acts.undo();
            default -> acts.reindex();
        }
    }

    private void check(Path home, Fault fault, String when, List<String> accepted) throws IOException {
        var library = new Library(home, () -> Instant.now().plusSeconds(60));
        String now = VersionedPlans.drawn(library);
        List<String> possible = possible(fault);
        assertThat(possible).as(when).contains(now);
        assertThat(library.found()).as(when).isEmpty();
        var texts = new ArrayList<>(accepted);
        told.stream().filter(line -> line.startsWith("+")).forEach(line -> texts.add(line.substring(2)));
        assertThat(library.everKept()).as(when).containsAll(texts);
        for (String text : texts) {
            assertThat(Library.nameOf(library.content(text))).as(when).isEqualTo(text);
        }
        try (ClauseIndex index = Acts.index(home)
                .open(
                        library.fingerprint(),
                        () -> library.load(new PlanReader()::read).plans().stream()
                                .map(ReadPlan::plan)
                                .toList())
                .index()) {
            assertThat(VersionedPlans.drawn(index.plans())).as(when).isEqualTo(now);
        }
    }

    /// What was said to be done is done, and what was said not to be done is not; only when the
    /// power was cut, nobody may have been told.
    private List<String> possible(Fault fault) {
        String first = told.getFirst().substring(2);
        String last = told.getLast();
        if (last.startsWith("= ") || fault != Fault.POWER) {
            return List.of(last.startsWith(">") ? first : last.substring(2));
        }
        return told.stream()
                .filter(line -> !line.startsWith("+") && !line.startsWith("@"))
                .map(line -> line.substring(2))
                .toList();
    }

    private Path copy(int n) throws IOException {
        Path home = directory.resolve("home" + n);
        List<Path> files;
        try (Stream<Path> all = Files.walk(before)) {
            files = all.toList();
        }
        for (Path file : files) {
            Path target = home.resolve(before.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return home;
    }
}
