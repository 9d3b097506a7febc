package wence.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Calls in the file.
final class SqlModelCallLog implements ModelCallLog {
    /// So many are read at a time; in between others may use the file.
    private static final int AT_ONCE = 500;

    private static final String NOBODY = "";

    private final Database database;

    SqlModelCallLog(Database database) {
        this.database = database;
    }

    @Override
    public void put(List<ModelCall> calls) {
        database.write(connection -> {
            for (ModelCall call : calls) {
                insert(connection, call);
            }
            return calls.size();
        });
    }

    private static void insert(Connection connection, ModelCall call) throws SQLException {
        Sql.change(
                connection,
                """
                INSERT INTO model_calls (at, platform, person, task, outcome, tokens_in, tokens_out, millis)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                call.at().toEpochMilli(),
                call.person().map(Person::platform).orElse(NOBODY),
                call.person().map(Person::id).orElse(NOBODY),
                call.task(),
                call.outcome().name(),
                call.tokensIn(),
                call.tokensOut(),
                call.took().toMillis());
    }

    /// A call with its place in the table.
    private record Placed(long place, ModelCall call) {}

    @Override
    public void each(Instant from, Instant to, Consumer<ModelCall> taker) {
        String sql = "SELECT * FROM model_calls WHERE place > ? AND at >= ? AND at < ? ORDER BY place LIMIT ?";
        long place = 0;
        List<Placed> read;
        do {
            long after = place;
            read = database.read(connection -> Sql.read(
                    connection, sql, SqlModelCallLog::placed, after, from.toEpochMilli(), to.toEpochMilli(), AT_ONCE));
            read.forEach(placed -> taker.accept(placed.call()));
            place = read.isEmpty() ? place : read.getLast().place();
        } while (read.size() == AT_ONCE);
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getLong("place"),
                new ModelCall(
                        Instant.ofEpochMilli(row.getLong("at")),
                        person(row.getString("platform"), row.getString("person")),
                        row.getString("task"),
                        ModelCall.Outcome.valueOf(row.getString("outcome")),
                        row.getInt("tokens_in"),
                        row.getInt("tokens_out"),
                        Duration.ofMillis(row.getLong("millis"))));
    }

    private static Optional<Person> person(String platform, String id) {
        return id.equals(NOBODY) ? Optional.empty() : Optional.of(new Person(platform, id));
    }
}
