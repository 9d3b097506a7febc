package wence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import wence.store.AuditEntry.Result;

/// A file that an earlier program wrote is brought up to date with all that it holds.
class MigrationTest {
    /// As the first released program made them; never changed.
    private static final List<String> FIRST = List.of(
            """
            CREATE TABLE updates (place INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, id INTEGER NOT NULL,
                json TEXT, at INTEGER NOT NULL, UNIQUE (source, id)) STRICT""",
            "CREATE INDEX updates_pending ON updates (source, place) WHERE json IS NOT NULL",
            """
            CREATE TABLE set_aside (place INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL,
                id INTEGER NOT NULL, json TEXT NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL) STRICT""",
            """
            CREATE TABLE notes (place INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, name TEXT NOT NULL,
                owner TEXT NOT NULL, content TEXT NOT NULL, at INTEGER NOT NULL, UNIQUE (kind, name)) STRICT""",
            "CREATE INDEX notes_place ON notes (kind, place)",
            """
            CREATE TABLE feedback (place INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL,
                platform TEXT NOT NULL, chat TEXT NOT NULL, person TEXT NOT NULL, answered INTEGER NOT NULL,
                message TEXT NOT NULL, verdict TEXT NOT NULL, reason TEXT NOT NULL, question TEXT NOT NULL,
                answer TEXT NOT NULL, UNIQUE (platform, chat, person, answered, message)) STRICT""",
            """
            CREATE TABLE feedback_citations (
                feedback INTEGER NOT NULL REFERENCES feedback (place) ON DELETE CASCADE, number INTEGER NOT NULL,
                plan TEXT NOT NULL, version TEXT NOT NULL, clause TEXT NOT NULL) STRICT""",
            "CREATE INDEX feedback_citations_feedback ON feedback_citations (feedback)",
            "PRAGMA user_version = 1");

    private static final List<String> HELD = List.of(
            "INSERT INTO updates (source, id, json, at) VALUES ('telegram:1', 7, '{\"a\":1}', 1772352000000)",
            "INSERT INTO updates (source, id, json, at) VALUES ('telegram:1', 8, NULL, 1772352000000)",
            "INSERT INTO notes (kind, name, owner, content, at) VALUES ('talk', '一', 'telegram\u001f5', '说过的', 1772352000000)",
            """
            INSERT INTO feedback (at, platform, chat, person, answered, message, verdict, reason, question, answer)
            VALUES (1772352000000, 'telegram', '室', '5', 1772351000000, '7', 'BAD', 'NOT_FOUND', '谁牵头？', '没有')""",
            "INSERT INTO feedback_citations VALUES (1, 2, 'district', 'a1b2', 'district:30')");

    @TempDir
    private Path dir;

    private void write(List<String> statements) throws SQLException {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + dir.resolve("wence.db"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void anOldFileKeepsAllThatItHoldsAndTakesWhatIsNew() throws SQLException {
        write(FIRST);
        write(HELD);
        var person = new Person("telegram", "5");
        try (Store store = TestStore.open(dir, new Ticking())) {
            UpdateLog log = store.updates("telegram:1");
            assertThat(log.pending()).containsExactly(new UpdateLog.Accepted(7, "{\"a\":1}"));
            assertThat(log.accept(8, "又来")).isFalse();
            assertThat(store.notes(10).find("talk", "一")).contains("说过的");
            Feedback said = store.feedback().newest(9).getFirst();
            assertThat(said.reason()).contains(Feedback.Reason.NOT_FOUND);
            assertThat(said.citations())
                    .containsExactly(new Feedback.CitedClause(2, "district", "a1b2", "district:30"));
            assertThat(store.personal().of(person)).isEqualTo(new PersonalData.Kept(0, 1, 1, 0, 0));
            assertThat(store.people().granted()).isEmpty();
            store.audit().record(person, "grant", "某人", Result.REFUSED, "");
        }
        try (Store store = TestStore.open(dir, new Ticking())) {
            assertThat(store.audit().size()).isEqualTo(1);
            assertThat(store.personal().forget(person)).isEqualTo(new PersonalData.Kept(0, 1, 1, 0, 0));
        }
    }

    @Test
    void aFileWhoseMigrationFailsIsLeftAsItWas() throws SQLException, IOException {
        write(FIRST);
        write(HELD);
        write(List.of("CREATE TABLE marks (something TEXT)"));
        try (Database database = Database.connect(dir.resolve("wence.db"))) {
            assertThat(Optional.of(database.read(Schema::version))).contains(1);
            assertThat(migrated(database)).isFalse();
            assertThat(database.read(Schema::version)).isEqualTo(1);
            assertThat(count(database, "sqlite_master WHERE name = 'audit'")).isZero();
            assertThat(count(database, "notes")).isEqualTo(1);
        }
        assertThat(Files.exists(dir.resolve("wence.db"))).isTrue();
    }

    private static boolean migrated(Database database) {
        try {
            database.migrate();
            return true;
        } catch (SQLException expected) {
            return false;
        }
    }

    private static int count(Database database, String rows) {
        return database.read(connection -> Sql.number(connection, "SELECT count(*) FROM " + rows));
    }
}
