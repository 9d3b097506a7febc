package wence.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The one connection to the file; every piece of work has it for itself.
final class Database implements AutoCloseable {
    /// How long to wait for another process that is writing.
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path file;
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock(true);

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// Connects to the file, which is made when missing; nothing is read yet.
    static Database connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return new Database(file, config.createConnection("jdbc:sqlite:" + file));
    }

    /// A piece of work on the connection.
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Reads.
    <T> T read(Work<T> work) {
        return alone(work);
    }

    /// Writes all or nothing; when this returns, a power cut does not undo it.
    <T> T writeDurably(Work<T> work) {
        return alone(connection -> transaction("PRAGMA synchronous = FULL", work));
    }

    /// Writes all or nothing; when this returns, the death of the process does not undo it, but a
    /// power cut may.
    <T> T write(Work<T> work) {
        return alone(connection -> transaction("PRAGMA synchronous = NORMAL", work));
    }

    private <T> T alone(Work<T> work) {
        lock.lock();
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T transaction(String synchronous, Work<T> work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(synchronous);
            statement.execute("BEGIN IMMEDIATE");
            boolean isWritten = false;
            try {
                T result = work.on(connection);
                statement.execute("COMMIT");
                isWritten = true;
                return result;
            } finally {
                if (!isWritten) {
                    rollBack(statement);
                }
            }
        }
    }

    /// Some failures have rolled back already; the failure that led here is the one to be told.
    private static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            return;
        }
    }

    /// Writes a whole copy of it, as it is at one time, while others go on.
    ///
    /// @param copy must not be there yet
    void copyTo(Path copy) {
        alone(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, copy.toString());
                return statement.execute();
            }
        });
    }

    /// Takes what another database of the same tables, attached as `other`, holds; all or
    /// nothing.
    ///
    /// @param tables those whose rows come in the place of the ones here
    /// @param more what is done besides
    void take(Path other, List<String> tables, String more) {
        alone(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("ATTACH ? AS other")) {
                statement.setString(1, other.toString());
                statement.execute();
            }
            try {
                return transaction("PRAGMA synchronous = FULL", here -> taken(here, tables, more));
            } finally {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("DETACH other");
                }
            }
        });
    }

    private static boolean taken(Connection connection, List<String> tables, String more) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA defer_foreign_keys = ON");
            for (String table : tables) {
                statement.execute("DELETE FROM main.\"%s\"".formatted(table));
            }
            for (String table : tables) {
                statement.execute("INSERT INTO main.\"%s\" SELECT * FROM other.\"%s\"".formatted(table, table));
            }
            statement.execute(more);
            return true;
        }
    }

    /// The names of all tables, in order.
    List<String> tables() {
        return read(connection -> {
            var names = new ArrayList<String>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            return names;
        });
    }

    /// Whether the file is a database in which every page is in order.
    boolean isSound() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
            return row.next() && row.getString(1).equals("ok");
        } catch (SQLException e) {
            if (isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    /// Brings the tables up to date.
    ///
    /// @return the number of the tables before
    int migrate() throws SQLException {
        int version = Schema.version(connection);
        if (version < Schema.newest()) {
            Schema.migrate(connection);
        }
        return version;
    }

    static boolean isDamage(SQLException e) {
        SQLiteErrorCode code = primary(e);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    private RuntimeException failure(SQLException e) {
        return sentence(file, e)
                .<RuntimeException>map(sentence -> new StoreFailure(sentence, e))
                .orElseGet(() -> new IllegalStateException(e));
    }

    /// What a person can do about this failure; empty when only a developer can.
    static Optional<String> sentence(Path file, SQLException e) {
        return Optional.ofNullable(
                switch (primary(e)) {
                    case SQLITE_FULL -> "磁盘已满，写不进 %s。请腾出空间后再试。".formatted(file);
                    case SQLITE_BUSY, SQLITE_LOCKED ->
                        "另一个程序正在写 %s，等了 %d 秒。请关掉它再试。".formatted(file, PATIENCE.toSeconds());
                    case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                        "不能写入 %s。请检查这个文件和它所在目录的权限。".formatted(file);
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> "%s 已损坏。请重新启动，它会被另存，并新建一个。".formatted(file);
                    case SQLITE_IOERR -> "读写 %s 时出错。请检查磁盘是否已满或有故障。".formatted(file);
                    default -> null;
                });
    }

    private static SQLiteErrorCode primary(SQLException e) {
        return SQLiteErrorCode.getErrorCode(
                e instanceof SQLiteException failure ? failure.getResultCode().code & 0xff : 1);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            lock.unlock();
        }
    }
}
