package org.learnerhub.benchmarks.pages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Makes many rows of one that the hub wrote, past the ports, so that they are as the hub's own. PostgreSQL only. */
final class CopiedRows {

    private final DataSource database;

    CopiedRows(DataSource database) {
        this.database = database;
    }

    /**
     * Copies a row for each row of others.
     *
     * @param which of the table's rows, {@code t}
     * @param others a table expression
     * @param changed what the copies have in place of the row's own values, by column; of {@code t} and of the others
     */
    void copy(String table, String which, String others, Map<String, String> changed) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement asked =
                        connection.prepareStatement("select column_name from information_schema.columns"
                                + " where table_name = ? and table_schema = current_schema() and is_identity = 'NO'")) {
            asked.setString(1, table);
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
        }
        String values = String.join(
                ", ",
                columns.stream()
                        .map(column -> changed.getOrDefault(column, "t." + column))
                        .toList());
        execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                + " from (select * from " + table + " t where " + which + ") t cross join " + others);
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
