package wence.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Statements with their values, in order.
final class Sql {
    private Sql() {}

    /// Makes a value of a row.
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// Changes rows.
    ///
    /// @param values texts, integers and longs
    /// @return how many
    static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /// Reads rows.
    static <T> List<T> read(Connection connection, String sql, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(row.of(rows));
            }
            return read;
        }
    }

    /// Reads the one number of the one row.
    static int number(Connection connection, String sql, Object... values) throws SQLException {
        return read(connection, sql, row -> row.getInt(1), values).getFirst();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
