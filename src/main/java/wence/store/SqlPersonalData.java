package wence.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/// Personal data in the file. What is deleted is overwritten there, not only given free.
final class SqlPersonalData implements PersonalData {
    private static final String QUESTIONS = "FROM questions WHERE platform = ? AND person = ?";
    private static final String FEEDBACK = "FROM feedback WHERE platform = ? AND person = ?";
    private static final String NOTES = "FROM notes WHERE owner = ?";
    private static final String FACES = "FROM faces WHERE platform = ? AND person = ?";
    private static final String CALLS = "FROM model_calls WHERE platform = ? AND person = ?";
    /// Wherever in the message its sender stands.
    private static final String SET_ASIDE = """
            FROM set_aside WHERE source LIKE ? || ':%' AND json_valid(json) AND EXISTS (
                SELECT 1 FROM json_tree(set_aside.json)
                WHERE key = 'id' AND path LIKE '%.from' AND CAST(atom AS TEXT) = ?)""";

    private final Database database;

    SqlPersonalData(Database database) {
        this.database = database;
    }

    @Override
    public Kept of(Person person) {
        return database.read(connection -> each(connection, "SELECT count(*) ", person, Sql::number));
    }

    @Override
    public Kept forget(Person person) {
        Kept kept = database.writeDurably(connection -> each(connection, "DELETE ", person, Sql::change));
        tidy();
        return kept;
    }

    @Override
    public Kept forgetBefore(Instant time) {
        long before = time.toEpochMilli();
        Kept kept = database.writeDurably(connection -> new Kept(
                Sql.change(connection, "DELETE FROM questions WHERE at < ?", before),
                Sql.change(connection, "DELETE FROM feedback WHERE at < ?", before),
                Sql.change(connection, "DELETE FROM notes WHERE at < ?", before),
                Sql.change(connection, "DELETE FROM faces WHERE at < ?", before)
                        + Sql.change(connection, "DELETE FROM set_aside WHERE at < ?", before),
                Sql.change(connection, "DELETE FROM model_calls WHERE at < ?", before)));
        if (kept.sum() > 0) {
            tidy();
        }
        return kept;
    }

    /// A statement with its values; says how many rows it is about.
    private interface Statement {
        int on(Connection connection, String sql, Object... values) throws SQLException;
    }

    private static Kept each(Connection connection, String verb, Person person, Statement statement)
            throws SQLException {
        String platform = person.platform();
        String id = person.id();
        return new Kept(
                statement.on(connection, verb + QUESTIONS, platform, id),
                statement.on(connection, verb + FEEDBACK, platform, id),
                statement.on(connection, verb + NOTES, person.owner()),
                statement.on(connection, verb + FACES, platform, id)
                        + statement.on(connection, verb + SET_ASIDE, platform, id),
                statement.on(connection, verb + CALLS, platform, id));
    }

    /// The write-ahead log still has what the file no longer has; another process that reads may
    /// keep it a while.
    private void tidy() {
        database.read(connection -> Sql.read(connection, "PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1)));
    }
}
