package org.learnerhub.store.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.Sketch;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** The keys that changes bring, with the sketch of what the learners are now; a statement for all of them at each step. */
final class ChangedKeys {

    private static final String PRESENT = "select k, keyed, entry from unnest(?, ?) w(k, e) join learner on entry = e";
    private static final String IN_PRESENT = " where (block_key, brought, entry) in (" + PRESENT + ")";
    private static final String MERGE = "merge into learner_key l using (" + PRESENT
            + ") v on l.block_key = v.k and l.brought = v.keyed and l.entry = v.entry when matched then ";

    /** Of keys and entries, two arrays, the rows that the learners have by what they are: to be deleted, to say nothing. */
    record Statements(String delete, String sayNothing) {

        static final Statements WHERE_IN = new Statements(
                "delete from learner_key" + IN_PRESENT, "update learner_key set sketch = 0" + IN_PRESENT);

        /** For a database that would read the whole table for the others. */
        static final Statements MERGED = new Statements(MERGE + "delete", MERGE + "update set sketch = 0");

        static Statements on(Dialect dialect) {
            return dialect.choose(WHERE_IN, MERGED);
        }
    }

    private static final String INSERT = "insert into learner_key (block_key, brought, entry, sketch)"
            + " select k, b, e, s from unnest(?, ?, ?, ?) w(k, b, e, s)";

    private final JdbcTemplate jdbc;
    private final Statements statements;

    ChangedKeys(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        statements = Statements.on(dialect);
    }

    /**
     * To be called before the learners are written: takes back what they have by what they were.
     *
     * @return what is to be brought once they are written
     */
    List<long[]> withdraw(List<LearnerChange> changes) {
        List<long[]> brought = brought(changes);
        // What keys that stay behind say of the learner is no longer true.
        each(left(changes), part -> jdbc.update(statements.sayNothing(), column(part, 0), column(part, 1)));
        // A key that the learner has already is brought anew, not twice: else its updates would crowd it.
        each(brought, part -> jdbc.update(statements.delete(), column(part, 0), column(part, 2)));
        return brought;
    }

    /** What they have by what they are now. */
    void bring(List<long[]> brought) {
        each(brought, part -> jdbc.update(INSERT, column(part, 0), column(part, 1), column(part, 2), column(part, 3)));
    }

    private static List<long[]> brought(List<LearnerChange> changes) {
        return changes.stream()
                .filter(change -> change.keys().length > 0)
                .flatMap(change -> brought(change).stream())
                .toList();
    }

    private static List<long[]> left(List<LearnerChange> changes) {
        return changes.stream()
                .filter(change -> change.keys().length > 0)
                .flatMap(change -> left(change).stream())
                .toList();
    }

    private static List<long[]> brought(LearnerChange change) {
        Sketch sketch = Sketch.of(change.details());
        return Arrays.stream(change.keys())
                .distinct()
                .mapToObj(
                        key -> new long[] {key, change.number(), change.before().entry(), sketch.at(key)})
                .toList();
    }

    /** Keys of what the learner was that it has no more, and its entry. */
    private static List<long[]> left(LearnerChange change) {
        Set<Long> stay = Arrays.stream(change.keys()).boxed().collect(Collectors.toSet());
        return Arrays.stream(BlockingKeys.of(change.before().details()).toArray())
                .filter(key -> !stay.contains(key))
                .mapToObj(key -> new long[] {key, change.before().entry()})
                .toList();
    }

    private static void each(List<long[]> rows, Consumer<List<long[]>> work) {
        List<long[]> sorted = new ArrayList<>(rows);
        sorted.sort((one, other) -> Long.compare(one[0], other[0]));
        for (int from = 0; from < sorted.size(); from += BigintArray.MOST) {
            work.accept(sorted.subList(from, Math.min(sorted.size(), from + BigintArray.MOST)));
        }
    }

    private static BigintArray column(List<long[]> rows, int column) {
        return new BigintArray(rows.stream().mapToLong(row -> row[column]).toArray());
    }
}
