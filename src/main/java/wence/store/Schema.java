package wence.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables. The file carries the number of the last step that it has seen (`user_version`); a
/// step that was ever released is never changed, only followed by another one.
///
/// Times are milliseconds since 1970-01-01T00:00Z.
final class Schema {
    private static final List<String> CONVERSATIONS = List.of(
            // json is null for what is done or set aside; then at is the time of that
            """
            CREATE TABLE updates (
                place INTEGER PRIMARY KEY AUTOINCREMENT,
                source TEXT NOT NULL,
                id INTEGER NOT NULL,
                json TEXT,
                at INTEGER NOT NULL,
                UNIQUE (source, id)
            ) STRICT""",
            "CREATE INDEX updates_pending ON updates (source, place) WHERE json IS NOT NULL",
            """
            CREATE TABLE set_aside (
                place INTEGER PRIMARY KEY AUTOINCREMENT,
                source TEXT NOT NULL,
                id INTEGER NOT NULL,
                json TEXT NOT NULL,
                reason TEXT NOT NULL,
                at INTEGER NOT NULL
            ) STRICT""",
            """
            CREATE TABLE notes (
                place INTEGER PRIMARY KEY AUTOINCREMENT,
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                owner TEXT NOT NULL,
                content TEXT NOT NULL,
                at INTEGER NOT NULL,
                UNIQUE (kind, name)
            ) STRICT""",
            "CREATE INDEX notes_place ON notes (kind, place)",
            """
            CREATE TABLE feedback (
                place INTEGER PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                platform TEXT NOT NULL,
                chat TEXT NOT NULL,
                person TEXT NOT NULL,
                answered INTEGER NOT NULL,
                message TEXT NOT NULL,
                verdict TEXT NOT NULL,
                reason TEXT NOT NULL,
                question TEXT NOT NULL,
                answer TEXT NOT NULL,
                UNIQUE (platform, chat, person, answered, message)
            ) STRICT""",
            """
            CREATE TABLE feedback_citations (
                feedback INTEGER NOT NULL REFERENCES feedback (place) ON DELETE CASCADE,
                number INTEGER NOT NULL,
                plan TEXT NOT NULL,
                version TEXT NOT NULL,
                clause TEXT NOT NULL
            ) STRICT""",
            "CREATE INDEX feedback_citations_feedback ON feedback_citations (feedback)");

    /// The audit log is only ever added to: the file itself sees to that.
    private static final List<String> PEOPLE = List.of(
            """
            CREATE TABLE people (
                platform TEXT NOT NULL,
                person TEXT NOT NULL,
                role TEXT NOT NULL,
                name TEXT NOT NULL,
                by_platform TEXT NOT NULL,
                by_person TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (platform, person)
            ) STRICT""",
            """
            CREATE TABLE chats (
                platform TEXT NOT NULL,
                chat TEXT NOT NULL,
                access TEXT NOT NULL,
                by_platform TEXT NOT NULL,
                by_person TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (platform, chat)
            ) STRICT""",
            // sought is the handle in lower case
            """
            CREATE TABLE faces (
                platform TEXT NOT NULL,
                person TEXT NOT NULL,
                name TEXT NOT NULL,
                handle TEXT NOT NULL,
                sought TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (platform, person)
            ) STRICT""",
            "CREATE INDEX faces_sought ON faces (platform, sought)",
            """
            CREATE TABLE audit (
                place INTEGER PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                platform TEXT NOT NULL,
                person TEXT NOT NULL,
                act TEXT NOT NULL,
                subject TEXT NOT NULL,
                result TEXT NOT NULL,
                note TEXT NOT NULL
            ) STRICT""",
            "CREATE INDEX audit_at ON audit (at)",
            """
            CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
            BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END""",
            """
            CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
            BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END""",
            // history and items are lines; micros is how long the answer took
            """
            CREATE TABLE questions (
                place INTEGER PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                platform TEXT NOT NULL,
                person TEXT NOT NULL,
                chat TEXT NOT NULL,
                message TEXT NOT NULL,
                question TEXT NOT NULL,
                history TEXT NOT NULL,
                plan TEXT NOT NULL,
                status TEXT NOT NULL,
                micros INTEGER NOT NULL,
                items TEXT NOT NULL
            ) STRICT""",
            "CREATE INDEX questions_at ON questions (at)",
            "CREATE INDEX questions_person ON questions (platform, person)",
            "CREATE INDEX notes_owner ON notes (owner)",
            "CREATE INDEX feedback_person ON feedback (platform, person)",
            "CREATE TABLE marks (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT");

    /// Nobody is an empty platform and person.
    private static final List<String> MODEL_CALLS = List.of(
            """
            CREATE TABLE model_calls (
                place INTEGER PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                platform TEXT NOT NULL,
                person TEXT NOT NULL,
                task TEXT NOT NULL,
                outcome TEXT NOT NULL,
                tokens_in INTEGER NOT NULL,
                tokens_out INTEGER NOT NULL,
                millis INTEGER NOT NULL
            ) STRICT""",
            "CREATE INDEX model_calls_at ON model_calls (at)",
            "CREATE INDEX model_calls_person ON model_calls (platform, person)");

    private static final List<List<String>> STEPS = List.of(CONVERSATIONS, PEOPLE, MODEL_CALLS);

    private Schema() {}

    /// The number of a file that has seen every step.
    static int newest() {
        return STEPS.size();
    }

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            row.next();
            return row.getInt(1);
        }
    }

    /// Takes the steps that the file has not seen; all of them or, when the process dies, none.
    static void migrate(Connection connection) throws SQLException {
        int from = version(connection);
        if (from == newest()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            boolean isDone = false;
            try {
                for (List<String> step : STEPS.subList(from, newest())) {
                    for (String sql : step) {
                        statement.execute(sql);
                    }
                }
                statement.execute("PRAGMA user_version = " + newest());
                statement.execute("COMMIT");
                isDone = true;
            } finally {
                if (!isDone) {
                    statement.execute("ROLLBACK");
                }
            }
        }
    }
}
