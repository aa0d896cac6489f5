package org.learnerhub.store.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.learnerhub.store.move.MoveReport.Sequence;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sequences and identity columns: they go on where they were. */
final class Sequences {

    private static final String SEQUENCES =
            "select sequence_name from information_schema.sequences where sequence_schema = current_schema";

    private static final String NEXT =
            "select base_value from information_schema.sequences where sequence_schema = current_schema and"
                    + " sequence_name = ?";

    private static final String IDENTITIES = "select table_name, column_name from information_schema.columns"
            + " where table_schema = current_schema and is_identity = 'YES' order by table_name";

    private static final String NEXT_IDENTITY = "select identity_base from information_schema.columns"
            + " where table_schema = current_schema and table_name = ? and column_name = ?";

    private final JdbcTemplate source;
    private final JdbcTemplate target;

    Sequences(JdbcTemplate source, JdbcTemplate target) {
        this.source = source;
        this.target = target;
    }

    List<Sequence> bring() {
        List<Sequence> all = new ArrayList<>();
        sequences().forEach(name -> {
            long next = number(NEXT, name);
            set(MovedColumns.quoted(name), next);
            all.add(new Sequence(name, next));
        });
        identities().forEach((table, column) -> {
            long next = Math.max(number(NEXT_IDENTITY, table, column), greatest(table, column) + 1);
            set(sequenceOf(table, column), next);
            all.add(new Sequence(table + "." + column, next));
        });
        return all;
    }

    private Set<String> sequences() {
        Set<String> names = new TreeSet<>(target.queryForList(SEQUENCES, String.class));
        Schema.requireSame("sequences", new TreeSet<>(source.queryForList(SEQUENCES, String.class)), names);
        return names;
    }

    /** A table has one at most. */
    private Map<String, String> identities() {
        Map<String, String> inTarget = identities(target);
        Map<String, String> inSource = identities(source);
        inTarget.keySet().removeAll(Schema.LEFT_OUT);
        Schema.requireSame("identities", inSource.keySet(), inTarget.keySet());
        return inTarget;
    }

    private static Map<String, String> identities(JdbcTemplate jdbc) {
        Map<String, String> columns = new TreeMap<>();
        jdbc.query(IDENTITIES, row -> {
            columns.put(row.getString(1), row.getString(2));
        });
        return columns;
    }

    private long greatest(String table, String column) {
        return number(
                "select coalesce(max(" + MovedColumns.quoted(column) + "), 0) from " + MovedColumns.quoted(table));
    }

    private long number(String sql, Object... arguments) {
        Long number = source.queryForObject(sql, Long.class, arguments);
        if (number == null) {
            throw new IllegalStateException("a sequence does not say where it is");
        }
        return number;
    }

    private String sequenceOf(String table, String column) {
        return String.valueOf(target.queryForObject(
                "select pg_get_serial_sequence(?, ?)", String.class, MovedColumns.quoted(table), column));
    }

    private void set(String sequence, long next) {
        target.queryForObject("select setval(?::regclass, ?, false)", Long.class, sequence, next);
    }
}
