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
import java.util.Optional;
import wence.store.Feedback.CitedClause;
import wence.store.Feedback.Reason;
import wence.store.Feedback.Verdict;

/// Feedback in the file.
final class SqlFeedbackLog implements FeedbackLog {
    private static final String NO_REASON = "";

    private final Database database;
    private final InstantSource clock;
    private final Duration life;

    /// @param life how long feedback is kept
    SqlFeedbackLog(Database database, InstantSource clock, Duration life) {
        this.database = database;
        this.clock = clock;
        this.life = life;
    }

    @Override
    public void put(Feedback feedback) {
        database.writeDurably(connection -> {
            remove(connection, feedback);
            long place = insert(connection, feedback);
            for (CitedClause cited : feedback.citations()) {
                insert(connection, place, cited);
            }
            return place;
        });
    }

    /// Removes what it replaces, and what is too old.
    private void remove(Connection connection, Feedback feedback) throws SQLException {
        String sql = """
                DELETE FROM feedback WHERE at < ?
                OR (platform = ? AND chat = ? AND person = ? AND answered = ? AND message = ?)""";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setLong(1, clock.instant().minus(life).toEpochMilli());
            delete.setString(2, feedback.platform());
            delete.setString(3, feedback.chat());
            delete.setString(4, feedback.person());
            delete.setLong(5, feedback.answered().toEpochMilli());
            delete.setString(6, feedback.message());
            delete.executeUpdate();
        }
    }

    private static long insert(Connection connection, Feedback feedback) throws SQLException {
        String sql = """
                INSERT INTO feedback
                (at, platform, chat, person, answered, message, verdict, reason, question, answer)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING place""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, feedback.at().toEpochMilli());
            insert.setString(2, feedback.platform());
            insert.setString(3, feedback.chat());
            insert.setString(4, feedback.person());
            insert.setLong(5, feedback.answered().toEpochMilli());
            insert.setString(6, feedback.message());
            insert.setString(7, feedback.verdict().name());
            insert.setString(8, feedback.reason().map(Enum::name).orElse(NO_REASON));
            insert.setString(9, feedback.question());
            insert.setString(10, feedback.answer());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void insert(Connection connection, long place, CitedClause cited) throws SQLException {
        String sql = "INSERT INTO feedback_citations (feedback, number, plan, version, clause) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, place);
            insert.setInt(2, cited.number());
            insert.setString(3, cited.plan());
            insert.setString(4, cited.version());
            insert.setString(5, cited.clause());
            insert.executeUpdate();
        }
    }

    @Override
    public List<Feedback> newest(int max) {
        String sql = "SELECT * FROM feedback ORDER BY place DESC LIMIT ?";
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setInt(1, max);
                var found = new ArrayList<Feedback>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(feedback(row, citations(connection, row.getLong("place"))));
                    }
                }
                return List.copyOf(found);
            }
        });
    }

    private static Feedback feedback(ResultSet row, List<CitedClause> citations) throws SQLException {
        String reason = row.getString("reason");
        return new Feedback(
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("platform"),
                row.getString("chat"),
                row.getString("person"),
                Instant.ofEpochMilli(row.getLong("answered")),
                row.getString("message"),
                Verdict.valueOf(row.getString("verdict")),
                reason.equals(NO_REASON) ? Optional.empty() : Optional.of(Reason.valueOf(reason)),
                row.getString("question"),
                row.getString("answer"),
                citations);
    }

    private static List<CitedClause> citations(Connection connection, long place) throws SQLException {
        String sql = "SELECT number, plan, version, clause FROM feedback_citations WHERE feedback = ? ORDER BY rowid";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, place);
            var citations = new ArrayList<CitedClause>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    citations.add(new CitedClause(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return citations;
        }
    }
}
