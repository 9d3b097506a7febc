package wence.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Taking back what was done, drawn as `file=content` for every file of the collection.
final class UndoTest {
    @TempDir
    private Path home;

    private Instant now = Instant.now();

    private Library library;

    @BeforeEach
    void open() {
        library = new Library(home, () -> now);
    }

    private void publish(String id, String text) {
        Filed.publish(library, id, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /// Somebody's own doing, long enough ago.
    private void byHand(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.from(now.minusSeconds(60)));
    }

    private String drawn() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("plans"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.resolve("plans").relativize(file) + "=" + content(file))
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPublishedTextIsTakenBackAndPutBack() throws IOException {
        publish("p", "一");
        publish("p", "二");
        assertThat(drawn()).isEqualTo("p.txt=二 versions/p/1.txt=一");
        String after = library.fingerprint();
        assertThat(library.undo("a")).isInstanceOf(Change.Undone.class);
        assertThat(drawn()).isEqualTo("p.txt=一");
        library.undo("a");
        assertThat(drawn()).isEqualTo("p.txt=二 versions/p/1.txt=一");
        assertThat(library.fingerprint()).isEqualTo(after);
    }

    @Test
    void theFirstPlanIsTakenBackToNone() throws IOException {
        publish("p", "一");
        library.undo("a");
        assertThat(drawn()).isEmpty();
        assertThat(library.ids()).isEmpty();
    }

    @Test
    void aRemovedPlanStaysAmongTheVersionsAndComesBackWhole() throws IOException {
        byte[] web = "<html><body><p>某区方案</p></body></html>".getBytes(StandardCharsets.UTF_8);
        Filed.publish(library, "p", web, Optional.empty());
        byHand("plans/p.json", "{}");
        String before = drawn();
        library.remove("p", "a");
        assertThat(drawn())
                .isEqualTo("versions/p/1.json={} versions/p/1.original.html=<html><body><p>某区方案</p></body></html>"
                        + " versions/p/1.txt=某区方案\n");
        library.undo("a");
        assertThat(drawn()).isEqualTo(before);
    }

    @Test
    void nothingDoneIsNothingToTakeBack() throws IOException {
        byHand("plans/p.txt", "手工");
        assertThat(library.undo("a")).isEqualTo(new Change.Refused("没有可以撤销的操作。"));
        assertThat(drawn()).isEqualTo("p.txt=手工");
    }

    @Test
    void whatWasChangedByHandIsAnActOfItsOwn() throws IOException {
        publish("p", "一");
        byHand("plans/p.txt", "手工");
        byHand("plans/q.txt", "新来");
        assertThat(library.found().map(Act::chinese)).hasValue("手工改动 p、q");
        assertThat(library.found()).isEmpty();
        library.undo("a");
        assertThat(drawn()).isEqualTo("p.txt=一");
        library.undo("a");
        assertThat(drawn()).isEqualTo("p.txt=手工 q.txt=新来");
    }

    @Test
    void whatWasChangedByHandBeforeAnActIsNotTakenBackWithIt() throws IOException {
        publish("p", "一");
        byHand("plans/p.txt", "手工");
        publish("q", "又");
        library.undo("a");
        assertThat(drawn()).isEqualTo("p.txt=手工");
    }

    @Test
    void aFileThatIsStillBeingCopiedIsLeftForLater() throws IOException {
        publish("p", "一");
        Files.writeString(home.resolve("plans/q.txt"), "半");
        Files.setLastModifiedTime(home.resolve("plans/q.txt"), FileTime.from(now.minusSeconds(1)));
        assertThat(library.found()).isEmpty();
        now = now.plusSeconds(3);
        assertThat(library.found().map(Act::chinese)).hasValue("手工改动 q");
    }

    @Test
    void theSameTextAgainIsNoAct() {
        publish("p", "一");
        byte[] text = "一".getBytes(StandardCharsets.UTF_8);
        assertThat(Filed.publish(library, "p", text, Optional.empty())).isEqualTo(new Change.Unchanged("p"));
        assertThat(library.last().map(Act::number)).hasValue(1);
    }

    @Test
    void anActThatWasCommittedIsDoneByWhoComesNext() throws IOException {
        publish("p", "一");
        byte[] held = Files.readAllBytes(home.resolve("acts/held"));
        publish("p", "二");
        Files.write(home.resolve("acts/held"), held);
        Files.writeString(home.resolve("plans/p.txt"), "一");
        Files.delete(home.resolve("plans/versions/p/1.txt"));

        assertThat(new Library(home, () -> now).ids()).containsExactly("p");
        assertThat(drawn()).isEqualTo("p.txt=二 versions/p/1.txt=一");
    }

    @Test
    void aCollectionIsPutBackFromItsContents() throws IOException {
        publish("p", "一");
        publish("q", "又");
        var contents = library.contents();
        publish("p", "二");
        library.remove("q", "a");
        assertThat(library.restore(contents, "a")).isEqualTo(new Change.Restored(4));
        assertThat(drawn()).isEqualTo("p.txt=一 q.txt=又");
        library.undo("a");
        assertThat(drawn()).isEqualTo("p.txt=二 versions/p/1.txt=一 versions/q/1.txt=又");
    }
}
