package org.learnerhub.store.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.RegisterKeys;
import org.learnerhub.domain.matching.Sketch;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.column.BigintArray;
import org.springframework.jdbc.core.JdbcTemplate;

/** A page of learners is one transaction; where it ended stands in the register's state. */
final class SqlRegisterKeys implements RegisterKeys {

    private static final int PAGE = 1_000;
    private static final LearnerRow ROW = new LearnerRow(LearnerColumns.COMPARED);
    private static final String FIRST_OF_PAGE = " where entry > ? and entry <= ? order by entry, changed";
    private static final String INSERT =
            "insert into learner_key (block_key, brought, entry, sketch) select k, b, e, s from unnest(?, ?, ?, ?) w(k, b, e, s)";

    private final JdbcTemplate jdbc;
    private final UnitOfWork unitOfWork;

    SqlRegisterKeys(JdbcTemplate jdbc, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public boolean madeBy(int rules) {
        jdbc.update("update register_state set key_rules = ? where id = 1 and last_entry = 0", rules);
        return number("key_rules") == rules;
    }

    @Override
    public void makeAnew(int rules, Function<LearnerDetails, long[]> keys, LongConsumer progress) {
        if (number("key_rules") != 0) {
            jdbc.update("update register_state set key_rules = 0, rekeyed_to = 0 where id = 1");
        }
        if (number("rekeyed_to") == 0) {
            jdbc.execute("truncate table learner_key");
        }
        for (long done = number("rekeyed_to"); done < number("last_entry"); done = number("rekeyed_to")) {
            long after = done;
            unitOfWork.run(() -> page(after, keys));
            progress.accept(number("rekeyed_to"));
        }
        jdbc.update("update register_state set key_rules = ? where id = 1", rules);
    }

    private void page(long after, Function<LearnerDetails, long[]> keys) {
        jdbc.query("select id from register_state where id = 1 for update", (row, number) -> row.getLong(1));
        long upTo = jdbc
                .query(
                        "select entry from learner where entry > ? order by entry limit " + PAGE,
                        (row, number) -> row.getLong(1),
                        after)
                .stream()
                .reduce(after, Math::max);
        Map<Long, Map<Long, long[]>> brought = new HashMap<>();
        collect("learner_version", "changed", after, upTo, keys, false, brought);
        collect("learner", "keyed", after, upTo, keys, true, brought);
        deleted(after, upTo).forEach(brought::remove);
        insert(brought);
        // Numbers beyond the last learner belong to changes.
        long reached = upTo == after ? number("last_entry") : upTo;
        jdbc.update("update register_state set rekeyed_to = ? where id = 1", reached);
    }

    /** A deleted learner has lost its keys for good. */
    private List<Long> deleted(long after, long upTo) {
        return jdbc.query(
                "select entry from learner where entry > ? and entry <= ? and status = 0",
                (row, number) -> row.getLong(1),
                after,
                upTo);
    }

    /**
     * What a later version brings counts from then on.
     *
     * @param present whether the versions are what the learners are now; of what they were no sketch is true
     */
    private void collect(
            String table,
            String since,
            long after,
            long upTo,
            Function<LearnerDetails, long[]> keys,
            boolean present,
            Map<Long, Map<Long, long[]>> brought) {
        String sql = "select " + ROW.columns() + ", " + since + " as since from " + table + FIRST_OF_PAGE;
        jdbc.query(
                sql,
                row -> {
                    long entry = row.getLong(1);
                    long number = row.getLong("since");
                    LearnerDetails details = ROW.mapRow(row, 0).details();
                    Sketch sketch = Sketch.of(details);
                    Map<Long, long[]> own = brought.computeIfAbsent(entry, e -> new HashMap<>());
                    for (long key : keys.apply(details)) {
                        own.put(key, new long[] {key, number, entry, present ? sketch.at(key) : 0});
                    }
                },
                after,
                upTo);
    }

    private void insert(Map<Long, Map<Long, long[]>> brought) {
        List<long[]> rows = new ArrayList<>();
        brought.values().forEach(own -> rows.addAll(own.values()));
        rows.sort((one, other) -> Long.compare(one[0], other[0]));
        for (int from = 0; from < rows.size(); from += BigintArray.MOST) {
            List<long[]> part = rows.subList(from, Math.min(rows.size(), from + BigintArray.MOST));
            jdbc.update(INSERT, column(part, 0), column(part, 1), column(part, 2), column(part, 3));
        }
    }

    private static BigintArray column(List<long[]> rows, int column) {
        return new BigintArray(rows.stream().mapToLong(row -> row[column]).toArray());
    }

    private long number(String column) {
        return jdbc.query("select " + column + " from register_state where id = 1", (row, number) -> row.getLong(1))
                .get(0);
    }
}
