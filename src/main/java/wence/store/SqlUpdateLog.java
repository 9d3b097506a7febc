package wence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The log in the file.
final class SqlUpdateLog implements UpdateLog {
    /// How often it is looked for what may be forgotten.
    private static final Duration PAUSE = Duration.ofHours(1);

    /// How long what was set aside is kept.
    private static final Duration SET_ASIDE_LIFE = Duration.ofDays(90);

    private final Database database;
    private final String source;
    private final InstantSource clock;
    /// Guarded by the database's lock.
    private Instant forgotten = Instant.MIN;

    SqlUpdateLog(Database database, String source, InstantSource clock) {
        this.database = database;
        this.source = source;
        this.clock = clock;
    }

    @Override
    public boolean accept(long updateId, String json) {
        return !acceptAll(List.of(new Accepted(updateId, json))).isEmpty();
    }

    @Override
    public List<Accepted> acceptAll(List<Accepted> updates) {
        return database.writeDurably(connection -> {
            Instant now = clock.instant();
            if (forgotten.plus(PAUSE).isBefore(now)) {
                forgetOld(connection, now);
                forgotten = now;
            }
            var accepted = new ArrayList<Accepted>();
            for (Accepted update : updates) {
                if (insert(connection, update.updateId(), update.json(), now)) {
                    accepted.add(update);
                }
            }
            return List.copyOf(accepted);
        });
    }

    private boolean insert(Connection connection, long updateId, String json, Instant now) throws SQLException {
        String sql = "INSERT OR IGNORE INTO updates (source, id, json, at) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, source);
            insert.setLong(2, updateId);
            insert.setString(3, json);
            insert.setLong(4, now.toEpochMilli());
            return insert.executeUpdate() == 1;
        }
    }

    @Override
    public void done(long updateId) {
        database.write(connection -> finish(connection, updateId, clock.instant()));
    }

    private boolean finish(Connection connection, long updateId, Instant now) throws SQLException {
        String sql = "UPDATE updates SET json = NULL, at = ? WHERE source = ? AND id = ? AND json IS NOT NULL";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, now.toEpochMilli());
            update.setString(2, source);
            update.setLong(3, updateId);
            return update.executeUpdate() == 1;
        }
    }

    @Override
    public List<Accepted> pending() {
        String sql = "SELECT id, json FROM updates WHERE source = ? AND json IS NOT NULL ORDER BY place";
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, source);
                var pending = new ArrayList<Accepted>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        pending.add(new Accepted(rows.getLong(1), rows.getString(2)));
                    }
                }
                return List.copyOf(pending);
            }
        });
    }

    @Override
    public void setAside(long updateId, String json, String reason) {
        database.writeDurably(connection -> {
            Instant now = clock.instant();
            insert(connection, updateId, json, now);
            finish(connection, updateId, now);
            String sql = "INSERT INTO set_aside (source, id, json, reason, at) VALUES (?, ?, ?, ?, ?)";
            try (PreparedStatement keep = connection.prepareStatement(sql)) {
                keep.setString(1, source);
                keep.setLong(2, updateId);
                keep.setString(3, json);
                keep.setString(4, reason);
                keep.setLong(5, now.toEpochMilli());
                return keep.executeUpdate();
            }
        });
    }

    @Override
    public long lastAccepted() {
        String sql = "SELECT id FROM updates WHERE source = ? ORDER BY place DESC LIMIT 1";
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, source);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getLong(1) : 0L;
                }
            }
        });
    }

    private void forgetOld(Connection connection, Instant now) throws SQLException {
        String done = """
                DELETE FROM updates WHERE source = ?1 AND json IS NULL AND at < ?2 AND place NOT IN (
                    SELECT place FROM updates WHERE source = ?1 AND json IS NULL ORDER BY place DESC LIMIT ?3)""";
        try (PreparedStatement delete = connection.prepareStatement(done)) {
            delete.setString(1, source);
            delete.setLong(2, now.minus(LIFE).toEpochMilli());
            delete.setInt(3, ALWAYS_KNOWN);
            delete.executeUpdate();
        }
        String setAside = "DELETE FROM set_aside WHERE source = ? AND at < ?";
        try (PreparedStatement delete = connection.prepareStatement(setAside)) {
            delete.setString(1, source);
            delete.setLong(2, now.minus(SET_ASIDE_LIFE).toEpochMilli());
            delete.executeUpdate();
        }
    }
}
