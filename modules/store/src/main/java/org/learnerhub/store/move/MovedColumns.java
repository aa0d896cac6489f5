package org.learnerhub.store.move;

import java.util.List;
import java.util.stream.Collectors;

/** A table that is moved, with its columns. */
record MovedColumns(String table, List<Column> columns) {

    record Column(String name, ColumnKind kind) {}

    String quotedTable() {
        return quoted(table);
    }

    /** The columns' names with commas between. */
    String names() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
