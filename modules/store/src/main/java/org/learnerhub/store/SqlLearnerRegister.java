package org.learnerhub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The register in tables; the lock is a row that only writers touch. */
final class SqlLearnerRegister implements LearnerRegister {

    private static final LearnerRow COMPARED = new LearnerRow(LearnerColumns.COMPARED);
    private static final LearnerRow WHOLE = new LearnerRow(LearnerColumns.STORED);
    private final JdbcTemplate jdbc;
    private final String keyHits;
    private final String candidates;
    private final String changedAfter;
    private final String byUln;
    private final NewLearners newLearners;
    private final LearnerChanges changes;

    SqlLearnerRegister(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        keyHits = dialect.firstOfEachKey(MOST_PER_KEY);
        candidates = dialect.lookUp(COMPARED.columns(), "learner", "entry", "status <> 0");
        changedAfter = dialect.lookUp(WHOLE.columns(), "learner", "entry", "changed > ?");
        byUln = dialect.lookUp(WHOLE.columns(), "learner", "uln", "true");
        newLearners = dialect.newLearners(jdbc);
        changes = new LearnerChanges(jdbc);
    }

    @Override
    public long lastEntry() {
        return state("select last_entry, uln_position from register_state where id = 1")
                .lastEntry();
    }

    @Override
    public KeyHits findByKeys(long[] keys, long after, long upTo) {
        List<KeyHit> hits = query(keyHits, SqlLearnerRegister::hit, Arrays.stream(keys), after, upTo);
        Map<Long, RegisteredLearner> learners = new HashMap<>();
        query(candidates, COMPARED, hits.stream().mapToLong(KeyHit::entry))
                .forEach(learner -> learners.put(learner.entry(), learner));
        List<KeyHit> inOrder = hits.stream()
                .filter(hit -> learners.containsKey(hit.entry()))
                .sorted(Comparator.comparingLong(KeyHit::entry).thenComparingLong(KeyHit::key))
                .distinct()
                .toList();
        Map<Long, Integer> perKey = new HashMap<>();
        hits.forEach(hit -> perKey.merge(hit.key(), 1, Integer::sum));
        return new KeyHits(inOrder, learners, perKey);
    }

    @Override
    public List<RegisteredLearner> changedAfter(long after, Collection<Long> entries) {
        return query(changedAfter, WHOLE, entries.stream().mapToLong(Long::longValue), after);
    }

    @Override
    public Map<Uln, RegisteredLearner> findByUln(Collection<Uln> ulns) {
        return query(byUln, WHOLE, ulns.stream().mapToLong(Uln::number)).stream()
                .collect(Collectors.toMap(RegisteredLearner::uln, Function.identity()));
    }

    /** @param sql whose first parameter is an array of the numbers, and whose others follow */
    private <T> List<T> query(String sql, RowMapper<T> mapper, LongStream numbers, Object... others) {
        List<T> all = new ArrayList<>();
        for (BigintArray slice : BigintArray.slices(numbers)) {
            Object[] arguments = new Object[others.length + 1];
            arguments[0] = slice;
            System.arraycopy(others, 0, arguments, 1, others.length);
            all.addAll(jdbc.query(sql, mapper, arguments));
        }
        return all;
    }

    private static KeyHit hit(ResultSet row, int number) throws SQLException {
        return new KeyHit(row.getLong(1), row.getLong(2));
    }

    @Override
    public RegisterState lockForAllocation() {
        OpenTransaction.demand();
        return state("select last_entry, uln_position from register_state where id = 1 for update");
    }

    @Override
    public void save(RegisterState state) {
        OpenTransaction.demand();
        jdbc.update(
                "update register_state set last_entry = ?, uln_position = ? where id = 1",
                state.lastEntry(),
                state.ulnPosition());
    }

    @Override
    public void add(List<NewLearner> learners, Instant at, String source) {
        OpenTransaction.demand();
        try {
            newLearners.write(learners, at, source);
        } catch (DuplicateKeyException e) {
            throw new IllegalStateException("a ULN or an entry is in use already");
        }
    }

    @Override
    public void change(List<LearnerChange> changed, Instant at) {
        OpenTransaction.demand();
        if (!changed.isEmpty()) {
            changes.write(changed, at);
        }
    }

    private RegisterState state(String select) {
        return jdbc.query(select, (row, number) -> new RegisterState(row.getLong(1), row.getLong(2)))
                .get(0);
    }
}
