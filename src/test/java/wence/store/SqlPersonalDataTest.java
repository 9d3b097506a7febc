package wence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.store.AskedQuestion.Status;
import wence.store.AuditEntry.Result;
import wence.store.PersonalData.Kept;

class SqlPersonalDataTest implements PersonalDataContract {
    @TempDir
    private Path dir;

    private final List<Store> opened = new ArrayList<>();

    private Store open(Ticking clock) {
        Store store = TestStore.open(dir, clock);
        opened.add(store);
        return store;
    }

    @Override
    public Keepers keepers(Ticking clock) {
        Store store = open(clock);
        return new Keepers(
                store.questions(),
                store.modelCalls(),
                store.feedback(),
                store.notes(100),
                store.people(),
                store.audit(),
                store.personal());
    }

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }

    @Test
    void nothingOfWhatWasForgottenIsLeftInTheFiles() throws IOException {
        var clock = new Ticking();
        Store store = open(clock);
        String secret = "这句话谁也不该再看到";
        store.questions().put(List.of(PersonalDataContract.asked(clock.instant(), WANG, secret, Status.NOT_FOUND)));
        store.notes(10).put(List.of(new Note("talk", "一", WANG.owner(), secret)));
        assertThat(filesWith(secret)).isNotEmpty();
        store.personal().forget(WANG);
        assertThat(filesWith(secret)).isEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        var found = new ArrayList<Path>();
        try (Stream<Path> files = Files.list(dir)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    @Test
    void whatWasSetAsideOfThemIsForgottenAndWhatIsNotJsonIsNoObstacle() {
        var clock = new Ticking();
        Store store = open(clock);
        UpdateLog log = store.updates("telegram:99");
        log.setAside(1, "{\"message\":{\"from\":{\"id\":1},\"chat\":{\"id\":12}}}", "坏的");
        log.setAside(2, "{\"callback_query\":{\"from\":{\"id\":12},\"message\":{\"from\":{\"id\":1000}}}}", "坏的");
        log.setAside(3, "{ not json", "坏的");
        assertThat(store.personal().of(WANG)).isEqualTo(new Kept(0, 0, 0, 1, 0));
        assertThat(store.personal().forget(LI)).isEqualTo(new Kept(0, 0, 0, 1, 0));
        assertThat(store.personal().of(WANG)).isEqualTo(new Kept(0, 0, 0, 1, 0));
        assertThat(store.personal().forgetBefore(clock.instant().plusSeconds(1)))
                .isEqualTo(new Kept(0, 0, 0, 2, 0));
    }

    @Test
    void theFileRefusesToChangeTheAuditLog() throws SQLException {
        TestStore.open(dir, new Ticking()).audit().record(WANG, "grant", "某人", Result.DONE, "");
        try (Database database = TestStore.database(dir)) {
            for (String sql : List.of("DELETE FROM audit", "UPDATE audit SET person = '2'")) {
                assertThatThrownBy(() -> database.write(connection -> Sql.change(connection, sql)))
                        .as(sql)
                        .hasMessageContaining("only added to");
            }
            assertThat(count(database, "audit")).isEqualTo(1);
        }
    }

    @Test
    void notesAndFeedbackLastAsLongAsIsSaid() {
        var clock = new Ticking();
        if (!(Store.open(dir, clock, Duration.ofDays(200)) instanceof OpenedStore.Ready(Store store, var _))) {
            throw new AssertionError();
        }
        opened.add(store);
        store.notes(10).put(List.of(new Note("talk", "一", "", "说过的")));
        store.feedback().put(FeedbackLogContract.bad(clock, "1", "7", Optional.empty()));
        clock.pass(Duration.ofDays(199));
        store.feedback().put(FeedbackLogContract.bad(clock, "2", "8", Optional.empty()));
        assertThat(store.notes(10).find("talk", "一")).contains("说过的");
        assertThat(store.feedback().newest(9)).hasSize(2);
    }

    @Test
    void aMarkIsSetOnceAlsoOverARestart() {
        var clock = new Ticking();
        assertThat(open(clock).marks().first("digest 2026-W10")).isTrue();
        assertThat(open(clock).marks().first("digest 2026-W10")).isFalse();
        assertThat(open(clock).marks().first("digest 2026-W11")).isTrue();
    }

    private static int count(Database database, String rows) {
        return database.read(connection -> Sql.number(connection, "SELECT count(*) FROM " + rows));
    }
}
