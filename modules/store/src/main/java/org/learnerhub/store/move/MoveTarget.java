package org.learnerhub.store.move;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.learnerhub.domain.problem.MoveCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.store.move.MoveMark.Part;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database to move into, before anything is done to it. */
final class MoveTarget {

    /** Of locks that ask for nothing but to be told apart: "hub move" in ASCII. */
    static final long LOCK = 0x687562206d6f7665L;

    private static final String ONE_ROW_TABLES = "select table_name from information_schema.columns"
            + " where table_schema = current_schema and column_name = 'id' and data_type = 'smallint'";

    private final JdbcTemplate jdbc;

    MoveTarget(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the one right to move into it, for as long as the connection is open.
     *
     * @throws RefusedException where somebody else has it
     */
    void lock() {
        Boolean taken = jdbc.queryForObject("select pg_try_advisory_lock(?)", Boolean.class, LOCK);
        if (!Boolean.TRUE.equals(taken)) {
            throw new RefusedException(MoveCode.MOVE_AT_WORK);
        }
    }

    /** What a move left here; empty where none was begun. */
    Optional<MoveMark> mark() {
        return tables().contains(MoveMarks.TABLE) ? new MoveMarks(jdbc).find(Part.TARGET) : Optional.empty();
    }

    /**
     * Tables are there if the making of tables was broken off; then there is nothing in them but what they are made with.
     *
     * @throws RefusedException where there is anything of somebody's
     */
    void requireEmpty() {
        Set<String> tables = tables();
        if (!tables.isEmpty() && !tables.remove("flyway_schema_history")) {
            refuse(tables);
        }
        // Of these a hub has one row each, from the beginning.
        jdbc.queryForList(ONE_ROW_TABLES, String.class).forEach(tables::remove);
        tables.removeIf(table -> !hasRows(table));
        if (!tables.isEmpty()) {
            refuse(tables);
        }
    }

    private static void refuse(Set<String> tables) {
        throw new RefusedException(MoveCode.MOVE_TARGET_NOT_EMPTY, "it has " + String.join(", ", tables));
    }

    private boolean hasRows(String table) {
        List<Integer> rows =
                jdbc.queryForList("select 1 from " + MovedColumns.quoted(table) + " limit 1", Integer.class);
        return !rows.isEmpty();
    }

    private Set<String> tables() {
        return new TreeSet<>(Schema.tables(jdbc));
    }
}
