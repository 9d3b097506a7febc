package wence.store;

import java.time.InstantSource;

/// Marks in the file.
final class SqlMarks implements Marks {
    private final Database database;
    private final InstantSource clock;

    SqlMarks(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean first(String name) {
        return database.writeDurably(connection -> Sql.change(
                        connection,
                        "INSERT OR IGNORE INTO marks (name, at) VALUES (?, ?)",
                        name,
                        clock.instant().toEpochMilli())
                == 1);
    }
}
