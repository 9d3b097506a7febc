package wence.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.library.Library;
import wence.plan.AgencyRegister;
import wence.search.ClauseIndex;
import wence.store.ModelCall;
import wence.store.Note;
import wence.store.OpenedStore;
import wence.store.Store;

/// Backups of a home, put back into it or into another.
final class BackupTest {
    @TempDir
    private Path directory;

    /// A home with its store.
    private record Opened(Path home, Library library, Store store, Admin admin) implements AutoCloseable {
        Restoring restoring() {
            return new Restoring(library, store, admin);
        }

        String said() {
            return store.notes(10).find("chat", "1").orElse("nothing");
        }

        @Override
        public void close() {
            store.close();
        }
    }

    private Opened open(String name) {
        Path home = directory.resolve(name);
        var library = new Library(home, InstantSource.system());
        var workshop = new WorkshopHere(library, Acts.index(home), AgencyRegister.builtIn(), System::nanoTime);
        var admin = new Admin(
                home,
                library,
                Acts.index(home),
                workshop,
                InstantSource.system(),
                new Random(1),
                "",
                ClauseIndex::close);
        return switch (Store.open(home.resolve("store"), InstantSource.system())) {
            case OpenedStore.Ready ready -> new Opened(home, library, ready.store(), admin);
            case OpenedStore.Refused refused -> throw new AssertionError(refused.sentence());
        };
    }

    private static void publish(Opened opened, String plan, int version) {
        var acts = new Acts(opened.home(), opened.library(), version, line -> {});
        acts.publish(plan);
    }

    private Path backup(Opened opened) throws IOException {
        Path file = directory.resolve("backup.zip");
        new Backup(opened.library(), opened.store()).write(file, Instant.EPOCH);
        return file;
    }

    @Test
    void aHomeComesBackAsItWas() throws IOException {
        try (Opened opened = open("home")) {
            publish(opened, "p0", 1);
            opened.store().notes(10).put(List.of(new Note("chat", "1", "a", "before")));
            opened.store().updates("telegram:1").accept(7, "{\"text\":\"secret question\"}");
            var call = new ModelCall(
                    Instant.EPOCH.plus(Duration.ofDays(365_000)),
                    Optional.empty(),
                    "answer",
                    ModelCall.Outcome.DRAFT,
                    1_200,
                    80,
                    Duration.ofSeconds(2));
            opened.store().modelCalls().put(List.of(call));
            Path file = backup(opened);
            opened.store().modelCalls().put(List.of(call));

            publish(opened, "p0", 2);
            publish(opened, "p1", 3);
            opened.store().notes(10).put(List.of(new Note("chat", "1", "a", "after")));
            assertThat(opened.restoring().restore(file, "a", step -> {}).sentence())
                    .isEqualTo("已恢复备份，改动文件 6 个，可以撤销。");
            assertThat(VersionedPlans.drawn(opened.library())).isEqualTo("p0:1001");
            assertThat(opened.said()).isEqualTo("before");
            var calls = new ArrayList<ModelCall>();
            opened.store().modelCalls().each(Instant.EPOCH, call.at().plusSeconds(1), calls::add);
            assertThat(calls).containsExactly(call);
            assertThat(opened.store().updates("telegram:1").pending()).hasSize(1);

            opened.admin().undo("a", step -> {});
            assertThat(VersionedPlans.drawn(opened.library())).isEqualTo("p0:2001 p1:3001");
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("secret question");
        }
    }

    @Test
    void anotherHomeBecomesTheSame() throws IOException {
        try (Opened opened = open("home");
                Opened other = open("other")) {
            publish(opened, "p0", 1);
            publish(opened, "p0", 2);
            opened.admin().undo("a", step -> {});
            Path file = backup(opened);
            other.restoring().restore(file, "a", step -> {});
            assertThat(VersionedPlans.drawn(other.library())).isEqualTo("p0:1001");
            assertThat(other.library().everKept()).containsAll(opened.library().everKept());
        }
    }

    @Test
    void anyDamageRefusesTheWholeBackup() throws IOException {
        try (Opened opened = open("home");
                Opened other = open("other")) {
            publish(opened, "p0", 1);
            publish(other, "p1", 2);
            byte[] whole = Files.readAllBytes(backup(opened));
            Path damaged = directory.resolve("damaged.zip");
            var random = new Random(3);
            for (int i = 0; i < 60; i++) {
                byte[] bytes = whole.clone();
                int at = random.nextInt(bytes.length);
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(damaged, i % 3 == 0 ? Arrays.copyOf(whole, at) : bytes);
                if (other.restoring().restore(damaged, "a", step -> {}) instanceof Done.Refused(String sentence)) {
                    assertThat(sentence).startsWith("damaged.zip 不").contains("没有恢复");
                    assertThat(VersionedPlans.drawn(other.library())).isEqualTo("p1:2001");
                } else {
                    // a bit that nobody reads, such as one of a time
                    assertThat(VersionedPlans.drawn(other.library())).isEqualTo("p0:1001");
                    other.admin().undo("a", step -> {});
                }
            }
        }
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() throws IOException {
        try (Opened opened = open("home")) {
            publish(opened, "p0", 1);
            Path file = backup(opened);
            for (String name :
                    List.of("../evil.txt", "/evil.txt", "plans/../../evil.txt", "plans\\evil.txt", "evil.txt")) {
                Path evil = directory.resolve("evil.zip");
                rewritten(file, evil, name);
                assertThat(opened.restoring().restore(evil, "a", step -> {}))
                        .isEqualTo(new Done.Refused("evil.zip 不是完好的备份，没有恢复任何东西：清单里有不该有的文件名。"));
            }
            assertThat(directory.resolve("evil.txt")).doesNotExist();
        }
    }

    /// The same backup with one more file, well listed.
    private static void rewritten(Path from, Path to, String name) throws IOException {
        try (var zip = new ZipFile(from.toFile());
                OutputStream out = Files.newOutputStream(to);
                var copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                String listed = "\"entries\" : {\n    \"%s\" : \"%s\","
                        .formatted(name.replace("\\", "\\\\"), Library.nameOf(new byte[0]));
                copy.write(content.replace("\"entries\" : {", listed).getBytes(StandardCharsets.ISO_8859_1));
                copy.closeEntry();
            }
            copy.putNextEntry(new ZipEntry(name));
            copy.closeEntry();
        }
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("x.zip"), "not a zip");
        try (Opened opened = open("home")) {
            assertThat(opened.restoring().restore(file, "a", step -> {}).sentence())
                    .isEqualTo("x.zip 不是完好的备份，没有恢复任何东西：不是 ZIP 文件，或者没有写完。");
        }
        assertThat(Optional.of(file)).isPresent();
    }
}
