package wence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What must outlive a restart, in one file of a home. Safe to share between threads; several
/// processes may have the same file open.
public final class Store implements AutoCloseable {
    /// Tables of what passes through and is no one's to keep.
    private static final List<String> PASSING = List.of("updates", "set_aside");

    /// A log that is only ever added to.
    private static final String AUDIT = "audit";

    private final Path directory;
    private final Database database;
    private final InstantSource clock;
    private final Duration life;
    private @Nullable FileClaim claim;

    Store(Path directory, Database database, InstantSource clock, Duration life) {
        this.directory = directory;
        this.database = database;
        this.clock = clock;
        this.life = life;
    }

    /// Opens the store in this directory; directory and file are made when missing, for their
    /// owner alone.
    ///
    /// A damaged file is set aside under another name and a new one begun.
    public static OpenedStore open(Path directory, InstantSource clock) {
        return open(directory, clock, Notes.LIFE);
    }

    /// The same, where notes and feedback are kept for this time.
    public static OpenedStore open(Path directory, InstantSource clock, Duration life) {
        return new StoreFile(directory, clock, life).open();
    }

    /// The updates of one bot. Only one process at a time may have them, since two would answer
    /// each twice.
    ///
    /// @param source names the bot, such as `telegram:123456`; update ids mean nothing to another
    ///     bot
    /// @throws StoreFailure when another process has them
    public synchronized UpdateLog updates(String source) {
        if (claim == null) {
            claim = claim();
        }
        return new SqlUpdateLog(database, source, clock);
    }

    /// Texts kept under names.
    ///
    /// @param max how many of a kind are kept; the one that was put longest ago goes first
    public Notes notes(int max) {
        return new SqlNotes(database, clock, max, life);
    }

    /// What people think of the answers.
    public FeedbackLog feedback() {
        return new SqlFeedbackLog(database, clock, life);
    }

    /// Who has a role, and who is who.
    public People people() {
        return new SqlPeople(database);
    }

    /// What admins did.
    public AuditLog audit() {
        return new SqlAuditLog(database, clock);
    }

    /// What was asked.
    public QuestionLog questions() {
        return new SqlQuestionLog(database);
    }

    /// What a language model was called for.
    public ModelCallLog modelCalls() {
        return new SqlModelCallLog(database);
    }

    /// What is kept of people, to be deleted.
    public PersonalData personal() {
        return new SqlPersonalData(database);
    }

    /// What is done once.
    public Marks marks() {
        return new SqlMarks(database, clock);
    }

    /// Writes a copy for a backup, while others go on. Messages that wait for their answers are
    /// not in it: when the copy is put back, they were answered long ago.
    ///
    /// @param copy must not be there yet
    public void copyTo(Path copy) {
        database.copyTo(copy);
        try (Database database = Database.connect(copy)) {
            database.write(connection -> {
                try (Statement statement = connection.createStatement()) {
                    for (String table : PASSING) {
                        statement.execute("DELETE FROM " + table);
                    }
                    return true;
                }
            });
            database.read(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("PRAGMA journal_mode = DELETE");
                    return statement.execute("VACUUM");
                }
            });
        } catch (SQLException e) {
            throw new StoreFailure("不能写入 %s。请检查磁盘是否已满。".formatted(copy), e);
        }
    }

    /// Takes what such a copy holds in the place of what this store does, all or nothing, while
    /// others go on. What passes through, such as messages that wait for their answers, stays as
    /// it is; to the audit log the entries are added that it lacks. Personal data that has become
    /// too old since the copy was made is deleted at once.
    ///
    /// @throws StoreFailure when the copy is damaged, or a newer program wrote it
    public void takeFrom(Path copy) {
        try (Database other = Database.connect(copy)) {
            if (!other.isSound() || other.migrate() > Schema.newest()) {
                throw new StoreFailure("备份里的会话和反馈已损坏，或者是更新的版本写的，没有恢复。");
            }
        } catch (SQLException e) {
            throw new StoreFailure("备份里的会话和反馈已损坏，没有恢复。", e);
        }
        List<String> tables = database.tables().stream()
                .filter(name -> !PASSING.contains(name) && !name.equals(AUDIT))
                .toList();
        database.take(copy, tables, SqlAuditLog.ADD_OTHERS);
        personal().forgetBefore(clock.instant().minus(life));
    }

    private FileClaim claim() {
        Path file = directory.resolve("updates.lock");
        try {
            Optional<FileClaim> got = FileClaim.within(Duration.ZERO, file);
            return got.orElseThrow(() -> new StoreFailure("另一个 wence serve 正在用 %s。请先关掉它。".formatted(directory)));
        } catch (IOException e) {
            throw new StoreFailure("不能写入 %s。请检查目录的权限。".formatted(file), e);
        }
    }

    /// Ends the use of the file; what was written is kept.
    @Override
    public synchronized void close() {
        database.close();
        if (claim != null) {
            try {
                claim.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
