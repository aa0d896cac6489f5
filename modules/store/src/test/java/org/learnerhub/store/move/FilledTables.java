package org.learnerhub.store.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of anything in every table that there is, and all rows as they are, by ways that have nothing to do with moving. */
final class FilledTables {

    private static final String ODD = "\\N\t\"Zoë\n\r'Ünal'\u0001\u0007 漢字 \\.";
    private static final int LONGER_THAN_A_VARCHAR = 1_200_000;

    private final JdbcTemplate jdbc;
    private final Random random = new Random(1);

    FilledTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Column(String name, String type, boolean nullable, long length) {}

    void fill(int rows) {
        for (String table : Schema.tables(jdbc)) {
            if (!Schema.LEFT_OUT.contains(table)) {
                fill(table, rows);
            }
        }
    }

    private void fill(String table, int rows) {
        List<Column> columns = jdbc.query(
                "select column_name, data_type, is_nullable, character_maximum_length from information_schema.columns"
                        + " where table_schema = current_schema and table_name = ? order by ordinal_position",
                (row, number) ->
                        new Column(row.getString(1), row.getString(2), "YES".equals(row.getString(3)), row.getLong(4)),
                table);
        String sql = "insert into " + MovedColumns.quoted(table) + " ("
                + columns.stream()
                        .map(column -> MovedColumns.quoted(column.name()))
                        .collect(Collectors.joining(", ")) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        for (int i = 2; i < rows + 2; i++) {
            int number = i;
            jdbc.update(
                    sql, columns.stream().map(column -> value(column, number)).toArray());
        }
    }

    /** Differs from number to number where it can. */
    private @Nullable Object value(Column column, int number) {
        if (column.nullable() && random.nextInt(3) == 0) {
            return null;
        }
        return switch (column.type()) {
            case "smallint", "integer" -> number;
            case "bigint" -> number * (random.nextBoolean() ? 1_000_000_007L : -5L);
            case "boolean" -> random.nextBoolean();
            case "double precision" -> random.nextGaussian() * 1e9;
            case "character varying" -> text(column, number);
            case "date" -> LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000);
            case "timestamp with time zone" ->
                OffsetDateTime.ofInstant(
                        Instant.ofEpochSecond(random.nextInt(), number * 1_000L), ZoneOffset.ofHours(number % 5));
            case "binary large object" -> bytes(number == 2 ? LONGER_THAN_A_VARCHAR : 40);
            case "binary varying" -> bytes(40);
            default -> throw new IllegalStateException("of what kind is " + column);
        };
    }

    private static String text(Column column, int number) {
        String text = Integer.toString(number, Character.MAX_RADIX) + ODD;
        return text.substring(0, (int) Math.min(text.length(), column.length()));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** All rows of all tables as text, sorted. */
    static Map<String, List<String>> all(JdbcTemplate jdbc) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : Schema.tables(jdbc)) {
            if (!Schema.LEFT_OUT.contains(table)) {
                all.put(
                        table,
                        jdbc.query("select * from " + MovedColumns.quoted(table), (row, number) -> text(row)).stream()
                                .sorted()
                                .toList());
            }
        }
        return all;
    }

    private static String text(ResultSet row) throws SQLException {
        TreeSet<String> values = new TreeSet<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String name = row.getMetaData().getColumnName(i);
            values.add(name + "=" + text(row, i, row.getMetaData().getColumnTypeName(i)));
        }
        return values.toString();
    }

    private static @Nullable String text(ResultSet row, int i, String type) throws SQLException {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "timestamp with time zone", "timestamptz" -> {
                OffsetDateTime moment = row.getObject(i, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant().toString();
            }
            case "binary large object", "binary varying", "bytea" -> {
                byte[] bytes = row.getBytes(i);
                yield bytes == null ? null : bytes.length + ":" + Arrays.hashCode(bytes) + hex(bytes);
            }
            case "double precision", "float8", "boolean", "bool" -> {
                Object value = row.getObject(i);
                yield value == null ? null : value.toString();
            }
            default -> row.getString(i);
        };
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 100));
    }
}
