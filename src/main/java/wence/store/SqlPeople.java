package wence.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// People in the file.
final class SqlPeople implements People {
    private final Database database;

    SqlPeople(Database database) {
        this.database = database;
    }

    /// What is written once a proviso holds.
    private interface Change {
        int on(Connection connection) throws SQLException;
    }

    private boolean change(Proviso proviso, AuditEntry entry, Change change) {
        return database.writeDurably(connection -> {
            if (!holds(proviso, connection)) {
                return false;
            }
            change.on(connection);
            SqlAuditLog.insert(connection, entry);
            return true;
        });
    }

    private static boolean holds(Proviso proviso, Connection connection) throws SQLException {
        return switch (proviso) {
            case Proviso.None _ -> true;
            case Proviso.StillAdmin(Person person) ->
                Sql.number(
                                connection,
                                "SELECT count(*) FROM people WHERE platform = ? AND person = ? AND role = ?",
                                person.platform(),
                                person.id(),
                                Role.ADMIN.name())
                        > 0;
            case Proviso.NoAdmin _ ->
                Sql.number(connection, "SELECT count(*) FROM people WHERE role = ?", Role.ADMIN.name()) == 0;
        };
    }

    @Override
    public List<Granted> granted() {
        return database.read(connection -> Sql.read(
                connection,
                "SELECT * FROM people ORDER BY platform, person",
                row -> new Granted(
                        person(row),
                        Role.valueOf(row.getString("role")),
                        row.getString("name"),
                        by(row),
                        Instant.ofEpochMilli(row.getLong("at")))));
    }

    @Override
    public boolean grant(Granted granted, Proviso proviso, AuditEntry entry) {
        return change(
                proviso,
                entry,
                connection -> Sql.change(
                        connection,
                        """
                        INSERT OR REPLACE INTO people
                        (platform, person, role, name, by_platform, by_person, at) VALUES (?, ?, ?, ?, ?, ?, ?)""",
                        granted.person().platform(),
                        granted.person().id(),
                        granted.role().name(),
                        granted.name(),
                        granted.by().platform(),
                        granted.by().id(),
                        granted.at().toEpochMilli()));
    }

    @Override
    public boolean revoke(Person person, Proviso proviso, AuditEntry entry) {
        return change(
                proviso,
                entry,
                connection -> Sql.change(
                        connection,
                        "DELETE FROM people WHERE platform = ? AND person = ?",
                        person.platform(),
                        person.id()));
    }

    @Override
    public List<ChatAccess> chats() {
        return database.read(connection -> Sql.read(
                connection,
                "SELECT * FROM chats ORDER BY platform, chat",
                row -> new ChatAccess(
                        row.getString("platform"),
                        row.getString("chat"),
                        Access.valueOf(row.getString("access")),
                        by(row),
                        Instant.ofEpochMilli(row.getLong("at")))));
    }

    @Override
    public boolean admit(ChatAccess access, Proviso proviso, AuditEntry entry) {
        return change(
                proviso,
                entry,
                connection -> Sql.change(
                        connection,
                        """
                        INSERT OR REPLACE INTO chats
                        (platform, chat, access, by_platform, by_person, at) VALUES (?, ?, ?, ?, ?, ?)""",
                        access.platform(),
                        access.chat(),
                        access.access().name(),
                        access.by().platform(),
                        access.by().id(),
                        access.at().toEpochMilli()));
    }

    @Override
    public boolean dismiss(String platform, String chat, Proviso proviso, AuditEntry entry) {
        return change(
                proviso,
                entry,
                connection ->
                        Sql.change(connection, "DELETE FROM chats WHERE platform = ? AND chat = ?", platform, chat));
    }

    @Override
    public void move(String platform, String from, String to) {
        database.writeDurably(connection -> Sql.change(
                connection,
                "UPDATE OR REPLACE chats SET chat = ? WHERE platform = ? AND chat = ?",
                to,
                platform,
                from));
    }

    @Override
    public void seen(List<Face> faces) {
        database.write(connection -> {
            for (Face face : faces) {
                Sql.change(
                        connection,
                        """
                        INSERT OR REPLACE INTO faces (platform, person, name, handle, sought, at)
                        VALUES (?, ?, ?, ?, ?, ?)""",
                        face.person().platform(),
                        face.person().id(),
                        face.name(),
                        face.handle(),
                        sought(face.handle()),
                        face.at().toEpochMilli());
            }
            return faces.size();
        });
    }

    @Override
    public Optional<Face> face(Person person) {
        return face("SELECT * FROM faces WHERE platform = ? AND person = ?", person.platform(), person.id());
    }

    @Override
    public Optional<Face> called(String platform, String handle) {
        return handle.isEmpty()
                ? Optional.empty()
                : face(
                        "SELECT * FROM faces WHERE platform = ? AND sought = ? ORDER BY at DESC, person LIMIT 1",
                        platform,
                        sought(handle));
    }

    private Optional<Face> face(String sql, Object... values) {
        return database.read(connection -> Sql.read(
                        connection,
                        sql,
                        row -> new Face(
                                person(row),
                                row.getString("name"),
                                row.getString("handle"),
                                Instant.ofEpochMilli(row.getLong("at"))),
                        values)
                .stream()
                .findFirst());
    }

    private static String sought(String handle) {
        return handle.toLowerCase(Locale.ROOT);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getString("platform"), row.getString("person"));
    }

    private static Person by(ResultSet row) throws SQLException {
        return new Person(row.getString("by_platform"), row.getString("by_person"));
    }
}
