package wence.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;

/// A store that is expected to open without a word.
final class TestStore {
    private TestStore() {}

    static Store open(Path dir, InstantSource clock) {
        return switch (Store.open(dir, clock)) {
            case OpenedStore.Ready ready when ready.notice().isEmpty() -> ready.store();
            case OpenedStore.Ready ready -> throw new AssertionError(ready.notice());
            case OpenedStore.Refused refused -> throw new AssertionError(refused.sentence());
        };
    }

    /// The database of a store that was opened and closed again.
    static Database database(Path dir) throws SQLException {
        open(dir, new Ticking()).close();
        return Database.connect(dir.resolve("wence.db"));
    }
}
