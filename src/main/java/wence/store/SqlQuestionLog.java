package wence.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Questions in the file.
final class SqlQuestionLog implements QuestionLog {
    /// So many are read at a time; in between others may use the file.
    private static final int AT_ONCE = 500;

    private static final String NO_PLAN = "";
    private static final String BETWEEN = "\n";

    private final Database database;

    SqlQuestionLog(Database database) {
        this.database = database;
    }

    @Override
    public void put(List<AskedQuestion> questions) {
        database.write(connection -> {
            for (AskedQuestion asked : questions) {
                insert(connection, asked);
            }
            return questions.size();
        });
    }

    private static void insert(Connection connection, AskedQuestion asked) throws SQLException {
        Sql.change(
                connection,
                """
                INSERT INTO questions
                (at, platform, person, chat, message, question, history, plan, status, micros, items)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                asked.at().toEpochMilli(),
                asked.person().platform(),
                asked.person().id(),
                asked.chat(),
                asked.message(),
                asked.question(),
                String.join(BETWEEN, asked.history()),
                asked.plan().orElse(NO_PLAN),
                asked.status().name(),
                asked.took().toNanos() / 1_000,
                String.join(BETWEEN, asked.items()));
    }

    /// A question with its place in the table.
    private record Placed(long place, AskedQuestion asked) {}

    @Override
    public void each(Instant from, Instant to, Set<AskedQuestion.Status> statuses, Consumer<AskedQuestion> taker) {
        String among = statuses.stream().map(Enum::name).sorted().collect(Collectors.joining("','", "('", "')"));
        String sql = """
                SELECT * FROM questions WHERE place > ? AND at >= ? AND at < ? AND status IN %s
                ORDER BY place LIMIT ?""".formatted(among);
        long place = 0;
        List<Placed> read;
        do {
            long after = place;
            read = database.read(connection -> Sql.read(
                    connection, sql, SqlQuestionLog::placed, after, from.toEpochMilli(), to.toEpochMilli(), AT_ONCE));
            read.forEach(placed -> taker.accept(placed.asked()));
            place = read.isEmpty() ? place : read.getLast().place();
        } while (read.size() == AT_ONCE);
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getLong("place"),
                new AskedQuestion(
                        Instant.ofEpochMilli(row.getLong("at")),
                        new Person(row.getString("platform"), row.getString("person")),
                        row.getString("chat"),
                        row.getString("message"),
                        row.getString("question"),
                        list(row.getString("history")),
                        Optional.of(row.getString("plan")).filter(plan -> !plan.equals(NO_PLAN)),
                        AskedQuestion.Status.valueOf(row.getString("status")),
                        Duration.ofNanos(row.getLong("micros") * 1_000),
                        list(row.getString("items"))));
    }

    private static List<String> list(String joined) {
        return joined.lines().toList();
    }
}
