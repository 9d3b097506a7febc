package wence.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wence.store.OpenedStore.Ready;
import wence.store.OpenedStore.Refused;

/// The file of a store: made, checked, brought up to date, set aside when it is damaged.
final class StoreFile {
    private static final String NAME = "wence.db";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Path file;
    private final InstantSource clock;
    private final Duration life;

    StoreFile(Path directory, InstantSource clock, Duration life) {
        this.directory = directory;
        this.file = directory.resolve(NAME);
        this.clock = clock;
        this.life = life;
    }

    OpenedStore open() {
        try {
            Files.createDirectories(directory, OwnerOnly.directory(directory));
            Optional<FileClaim> claim = FileClaim.within(Database.PATIENCE, directory.resolve("open.lock"));
            if (claim.isEmpty()) {
                return new Refused("另一个程序正在打开 %s，等了 %d 秒。请稍后再试。".formatted(file, Database.PATIENCE.toSeconds()));
            }
            try (FileClaim _ = claim.get()) {
                return openAlone();
            }
        } catch (IOException e) {
            return new Refused("不能写入 %s。请检查目录的权限。".formatted(directory));
        } catch (SQLException e) {
            return new Refused(Database.sentence(file, e).orElseThrow(() -> new IllegalStateException(e)));
        }
    }

    private OpenedStore openAlone() throws IOException, SQLException {
        makeFile();
        Optional<Database> sound = sound();
        if (sound.isPresent()) {
            return upToDate(sound.get(), Optional.empty());
        }
        Path aside = setAside();
        makeFile();
        String notice = "%s 已损坏，另存为 %s，并新建了一个；先前的人员、会话、反馈和记录从头开始。".formatted(file, aside.getFileName());
        return upToDate(Database.connect(file), Optional.of(notice));
    }

    /// The database, when the file is a whole one; a new file is.
    private Optional<Database> sound() throws SQLException {
        Database database;
        try {
            database = Database.connect(file);
        } catch (SQLException e) {
            if (Database.isDamage(e)) {
                return Optional.empty();
            }
            throw e;
        }
        if (database.isSound()) {
            return Optional.of(database);
        }
        database.close();
        return Optional.empty();
    }

    private OpenedStore upToDate(Database database, Optional<String> notice) throws SQLException {
        int version = database.migrate();
        if (version > Schema.newest()) {
            database.close();
            return new Refused("%s 是更新的版本写的（%d，本程序只认到 %d）。请用新版本打开。".formatted(file, version, Schema.newest()));
        }
        return new Ready(new Store(directory, database, clock, life), notice);
    }

    /// SQLite gives the files beside it the same rights.
    private void makeFile() throws IOException {
        try {
            Files.createFile(file, OwnerOnly.file(file));
        } catch (FileAlreadyExistsException alreadyThere) {
            if (!Files.isRegularFile(file)) {
                throw alreadyThere;
            }
        }
    }

    /// Renames the file and what SQLite keeps beside it.
    private Path setAside() throws IOException {
        String stamp = NAME + ".damaged-" + STAMP.format(clock.instant());
        Path aside = directory.resolve(stamp);
        for (int i = 2; Files.exists(aside); i++) {
            aside = directory.resolve(stamp + "-" + i);
        }
        Files.move(file, aside);
        for (String ending : List.of("-wal", "-shm")) {
            Path beside = directory.resolve(NAME + ending);
            if (Files.exists(beside)) {
                Files.move(beside, directory.resolve(aside.getFileName() + ending));
            }
        }
        return aside;
    }
}
