package wence.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// The audit log in the file, which itself refuses to change or delete an entry.
final class SqlAuditLog implements AuditLog {
    /// Adds the entries of another database, attached as `other`, that are not here.
    static final String ADD_OTHERS = """
            INSERT INTO main.audit (at, platform, person, act, subject, result, note)
            SELECT at, platform, person, act, subject, result, note FROM other.audit AS theirs
            WHERE NOT EXISTS (SELECT 1 FROM main.audit AS ours
                WHERE ours.at = theirs.at AND ours.platform = theirs.platform AND ours.person = theirs.person
                AND ours.act = theirs.act AND ours.subject = theirs.subject AND ours.result = theirs.result
                AND ours.note = theirs.note)
            ORDER BY theirs.place""";

    private final Database database;
    private final InstantSource clock;

    SqlAuditLog(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void record(Person who, String act, String subject, AuditEntry.Result result, String note) {
        var entry = new AuditEntry(clock.instant(), who, act, subject, result, note);
        database.writeDurably(connection -> insert(connection, entry));
    }

    /// Writes an entry, within somebody's transaction.
    static int insert(Connection connection, AuditEntry entry) throws SQLException {
        return Sql.change(
                connection,
                "INSERT INTO audit (at, platform, person, act, subject, result, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.at().toEpochMilli(),
                entry.who().platform(),
                entry.who().id(),
                entry.act(),
                entry.subject(),
                entry.result().name(),
                entry.note());
    }

    @Override
    public int size() {
        return database.read(connection -> Sql.number(connection, "SELECT count(*) FROM audit"));
    }

    @Override
    public List<AuditEntry> newest(int skip, int max) {
        String sql = "SELECT * FROM audit ORDER BY at DESC, place DESC LIMIT ? OFFSET ?";
        return database.read(connection -> Sql.read(connection, sql, SqlAuditLog::entry, max, skip));
    }

    @Override
    public List<AuditEntry> since(Instant from) {
        String sql = "SELECT * FROM audit WHERE at >= ? ORDER BY at, place";
        return database.read(connection -> Sql.read(connection, sql, SqlAuditLog::entry, from.toEpochMilli()));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                Instant.ofEpochMilli(row.getLong("at")),
                new Person(row.getString("platform"), row.getString("person")),
                row.getString("act"),
                row.getString("subject"),
                AuditEntry.Result.valueOf(row.getString("result")),
                row.getString("note"));
    }
}
