package org.learnerhub.store.move;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.learnerhub.store.move.MovedColumns.Column;
import org.springframework.jdbc.core.JdbcTemplate;

/** What there is to move, as both databases say. Both are of one version, so they must say the same. */
final class Schema {

    /** What is not moved: how the tables were made, and the move's own. */
    static final Set<String> LEFT_OUT = Set.of(
            "spring_session", "spring_session_attributes", "flyway_schema_history", MoveMarks.TABLE, TableCopy.MOVED);

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = current_schema and table_type = 'BASE TABLE'";

    private static final String COLUMNS = "select column_name, data_type from information_schema.columns"
            + " where table_schema = current_schema and table_name = ? order by ordinal_position";

    private Schema() {}

    static Set<String> tables(JdbcTemplate jdbc) {
        return new TreeSet<>(jdbc.queryForList(TABLES, String.class));
    }

    static List<MovedColumns> toMove(JdbcTemplate source, JdbcTemplate target) {
        Set<String> tables = tables(target);
        requireSame("tables", tables(source), tables);
        tables.removeAll(LEFT_OUT);
        return tables.stream().map(table -> columns(source, target, table)).toList();
    }

    static void requireSame(String what, Set<String> inSource, Set<String> inTarget) {
        if (!inSource.equals(inTarget)) {
            throw new IllegalStateException(
                    "the databases differ in their " + what + ": " + inSource + " and " + inTarget);
        }
    }

    private static MovedColumns columns(JdbcTemplate source, JdbcTemplate target, String table) {
        List<Column> columns =
                target.query(COLUMNS, (row, number) -> column(table, row.getString(1), row.getString(2)), table);
        Set<String> inSource = new TreeSet<>(source.query(COLUMNS, (row, number) -> row.getString(1), table));
        Set<String> inTarget = new TreeSet<>(columns.stream().map(Column::name).toList());
        requireSame("columns of " + table, inSource, inTarget);
        return new MovedColumns(table, columns);
    }

    private static Column column(String table, String name, String type) {
        return new Column(name, ColumnKind.of(table, name, type));
    }
}
