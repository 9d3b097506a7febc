package wence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class StoreTest {
    @TempDir
    private Path home;

    private Path dir() {
        return home.resolve("store");
    }

    private Path file() {
        return dir().resolve("wence.db");
    }

    private String sentence() {
        return switch (Store.open(dir(), new Ticking())) {
            case OpenedStore.Refused refused -> refused.sentence();
            case OpenedStore.Ready ready -> throw new AssertionError(ready);
        };
    }

    private void fill() {
        try (Store store = TestStore.open(dir(), new Ticking())) {
            UpdateLog log = store.updates("telegram:1");
            for (long id = 1; id <= 500; id++) {
                log.accept(id, "{\"text\":\"" + "问".repeat(100) + "\"}");
            }
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(dir())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void theFilesAreForTheirOwnerAlone() throws IOException {
        try (Store store = TestStore.open(dir(), new Ticking())) {
            store.updates("telegram:1").accept(1, "一");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir())))
                    .isEqualTo("rwx------");
            assertThat(files()).contains("wence.db", "wence.db-shm", "wence.db-wal");
            for (String name : files()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir().resolve(name))))
                        .as(name)
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsSetAsideAndANewOneBegun() throws IOException {
        Files.createDirectories(dir());
        Files.writeString(file(), "这不是数据库。".repeat(200), StandardCharsets.UTF_8);
        OpenedStore.Ready ready = (OpenedStore.Ready) Store.open(dir(), new Ticking());
        try (Store store = ready.store()) {
            assertThat(ready.notice())
                    .contains(file() + " 已损坏，另存为 wence.db.damaged-20260301-080000，并新建了一个；先前的人员、会话、反馈和记录从头开始。");
            assertThat(store.updates("telegram:1").accept(1, "一")).isTrue();
        }
        assertThat(Files.readString(dir().resolve("wence.db.damaged-20260301-080000")))
                .startsWith("这不是数据库。");
        TestStore.open(dir(), new Ticking()).close();
    }

    @Test
    void aDatabaseWithADamagedPageIsSetAsideEachTimeUnderANameOfItsOwn() throws IOException {
        for (int i = 0; i < 2; i++) {
            fill();
            try (var bytes = new RandomAccessFile(file().toFile(), "rw")) {
                bytes.seek(bytes.length() / 2);
                bytes.write("坏".repeat(3000).getBytes(StandardCharsets.UTF_8));
            }
            OpenedStore.Ready ready = (OpenedStore.Ready) Store.open(dir(), new Ticking());
            assertThat(ready.notice()).isPresent();
            ready.store().close();
            Files.delete(file());
        }
        assertThat(files()).contains("wence.db.damaged-20260301-080000", "wence.db.damaged-20260301-080000-2");
    }

    @Test
    void aTornFileIsSetAside() throws IOException {
        fill();
        try (var bytes = new RandomAccessFile(file().toFile(), "rw")) {
            bytes.setLength(bytes.length() / 3);
        }
        OpenedStore.Ready ready = (OpenedStore.Ready) Store.open(dir(), new Ticking());
        assertThat(ready.notice()).isPresent();
        ready.store().close();
    }

    @Test
    void aFileOfANewerProgramIsLeftAlone() throws IOException, SQLException {
        TestStore.open(dir(), new Ticking()).close();
        try (Connection connection = connect(file())) {
            execute(connection, "PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(file());
        assertThat(sentence()).isEqualTo(file() + " 是更新的版本写的（99，本程序只认到 3）。请用新版本打开。");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void whereNothingCanBeWrittenThePersonIsTold() throws IOException {
        Files.createFile(dir());
        assertThat(sentence()).isEqualTo("不能写入 " + dir() + "。请检查目录的权限。");
    }

    @Test
    void aFileThatMayOnlyBeReadIsSaidToBe() throws IOException {
        assumeTrue(!"root".equals(System.getProperty("user.name")), "root may write everything");
        TestStore.open(dir(), new Ticking()).close();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--------"));
        assertThat(sentence()).isEqualTo("不能写入 " + file() + "。请检查这个文件和它所在目录的权限。");
    }

    @Test
    void aFullDiskIsSaidAndNothingIsHalfWritten() throws SQLException {
        try (Database database = TestStore.database(dir())) {
            database.read(connection -> {
                execute(connection, "PRAGMA max_page_count = 20");
                return true;
            });
            var log = new SqlUpdateLog(database, "telegram:1", new Ticking());
            assertThatThrownBy(() -> {
                        for (long id = 1; id <= 1000; id++) {
                            log.accept(id, "问".repeat(1000));
                        }
                    })
                    .isInstanceOf(StoreFailure.class)
                    .hasMessage("磁盘已满，写不进 " + file() + "。请腾出空间后再试。");
            int accepted = log.pending().size();
            assertThat(accepted).isBetween(1, 100);
            database.read(connection -> {
                execute(connection, "PRAGMA max_page_count = 100000");
                return true;
            });
            assertThat(log.accept(5000, "又有空间了")).isTrue();
            assertThat(log.pending()).hasSize(accepted + 1);
        }
    }

    @Test
    void oneThatCannotBeWrittenAfterAllIsSaidToBe() throws SQLException {
        try (Database database = TestStore.database(dir())) {
            database.read(connection -> {
                execute(connection, "PRAGMA query_only = ON");
                return true;
            });
            var notes = new SqlNotes(database, new Ticking(), 10, Notes.LIFE);
            assertThatThrownBy(() -> notes.put(List.of(new Note("talk", "一", "", "你好"))))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessage("不能写入 " + file() + "。请检查这个文件和它所在目录的权限。");
        }
    }

    @Test
    void anotherWriterIsWaitedForAndThenTold() throws SQLException {
        try (Store store = TestStore.open(dir(), new Ticking());
                Connection other = connect(file())) {
            execute(other, "BEGIN IMMEDIATE");
            UpdateLog log = store.updates("telegram:1");
            assertThatThrownBy(() -> log.accept(1, "一"))
                    .isInstanceOf(StoreFailure.class)
                    .hasMessage("另一个程序正在写 " + file() + "，等了 5 秒。请关掉它再试。");
            execute(other, "ROLLBACK");
            assertThat(log.accept(1, "一")).isTrue();
        }
    }

    @Test
    void twoStoresOnOneHomeSeeEachOthersNotes() {
        try (Store one = TestStore.open(dir(), new Ticking());
                Store other = TestStore.open(dir(), new Ticking())) {
            one.notes(10).put(List.of(new Note("talk", "一", "甲", "你好")));
            assertThat(other.notes(10).find("talk", "一")).contains("你好");
            other.notes(10).put(List.of(new Note("talk", "一", "甲", "再见")));
            assertThat(one.notes(10).find("talk", "一")).contains("再见");
        }
    }

    @Test
    void anIncompleteSchemaIsNotLeftBehind() throws SQLException {
        try (Database database = Database.connect(Files.createTempFile(home, "x", ".db"))) {
            database.read(connection -> {
                execute(connection, "CREATE TABLE feedback (place INTEGER)");
                return true;
            });
            assertThatThrownBy(database::migrate).isInstanceOf(SQLException.class);
            assertThat(database.read(Schema::version)).isZero();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
