package wence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Notes in the file.
final class SqlNotes implements Notes {
    /// Every so many puts it is looked for what may be forgotten; until then a few too many are
    /// kept.
    static final int TIDYING = 100;

    private final Database database;
    private final InstantSource clock;
    private final int max;
    private final Duration life;
    /// Guarded by the database's lock.
    private int puts;

    /// @param max how many of a kind are kept; the one that was put longest ago goes first
    /// @param life how long a note is kept after it was last put
    SqlNotes(Database database, InstantSource clock, int max, Duration life) {
        this.database = database;
        this.clock = clock;
        this.max = max;
        this.life = life;
    }

    @Override
    public Optional<String> find(String kind, String name) {
        String sql = "SELECT content FROM notes WHERE kind = ? AND name = ? AND at >= ?";
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, kind);
                select.setString(2, name);
                select.setLong(3, oldest());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void put(List<Note> notes) {
        database.write(connection -> {
            for (Note note : notes) {
                remove(connection, note);
                if (!note.content().isEmpty()) {
                    insert(connection, note);
                }
            }
            if (++puts % TIDYING == 0) {
                for (String kind : kinds(connection)) {
                    forgetOld(connection, kind);
                }
            }
            return notes.size();
        });
    }

    private static void remove(Connection connection, Note note) throws SQLException {
        String sql = "DELETE FROM notes WHERE kind = ? AND name = ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, note.kind());
            delete.setString(2, note.name());
            delete.executeUpdate();
        }
    }

    private void insert(Connection connection, Note note) throws SQLException {
        String sql = "INSERT INTO notes (kind, name, owner, content, at) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, note.kind());
            insert.setString(2, note.name());
            insert.setString(3, note.owner());
            insert.setString(4, note.content());
            insert.setLong(5, clock.instant().toEpochMilli());
            insert.executeUpdate();
        }
    }

    private static List<String> kinds(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT DISTINCT kind FROM notes ORDER BY kind");
                ResultSet rows = select.executeQuery()) {
            var kinds = new ArrayList<String>();
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
            return kinds;
        }
    }

    private void forgetOld(Connection connection, String kind) throws SQLException {
        String sql = """
                DELETE FROM notes WHERE kind = ?1 AND (
                    at < ?2 OR place <= (SELECT place FROM notes WHERE kind = ?1 ORDER BY place DESC LIMIT 1 OFFSET ?3))""";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, kind);
            delete.setLong(2, oldest());
            delete.setInt(3, max);
            delete.executeUpdate();
        }
    }

    private long oldest() {
        return clock.instant().minus(life).toEpochMilli();
    }
}
