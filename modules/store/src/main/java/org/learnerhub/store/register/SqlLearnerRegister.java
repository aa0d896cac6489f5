package org.learnerhub.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The register in tables; the lock is a row that only writers touch. */
final class SqlLearnerRegister implements LearnerRegister {

    private static final LearnerRow COMPARED = new LearnerRow(LearnerColumns.COMPARED);
    private static final LearnerRow WHOLE = new LearnerRow(LearnerColumns.STORED);

    private final JdbcTemplate jdbc;
    private final AskedUlns<RegisteredLearner> learners = new AskedUlns<>(this::readByUln);
    private final String byKeys;
    private final String changedAfter;
    private final String byUln;
    private final ScreenedLookUp screened;
    private final NewLearners newLearners;
    private final LearnerChanges changes;
    private final RecentKeys recent = new RecentKeys();

    SqlLearnerRegister(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        byKeys = dialect.havingKeys(COMPARED.columns(), MOST_PER_KEY);
        changedAfter = dialect.lookUp(WHOLE.columns(), "learner", "entry", "changed > ?");
        byUln = dialect.lookUp(WHOLE.columns(), "learner", "uln", "true");
        screened = new ScreenedLookUp(jdbc, dialect);
        newLearners = NewLearners.on(jdbc, dialect);
        changes = new LearnerChanges(jdbc, dialect);
    }

    @Override
    public long lastEntry() {
        return state("select last_entry, uln_position from register_state where id = 1")
                .lastEntry();
    }

    @Override
    public KeyHits findByKeys(long[] keys, long after, long upTo) {
        MetKeys met = new MetKeys();
        query(byKeys, SqlLearnerRegister::having, Arrays.stream(recent.among(keys, after, upTo)), after, upTo)
                .forEach(one -> met.add(one.keys(), one.learner()));
        return met.hits();
    }

    @Override
    public KeyHits findByKeys(long[] keys, long after, long upTo, Screen screen) {
        return screened.find(BigintArray.slices(Arrays.stream(recent.among(keys, after, upTo))), after, upTo, screen);
    }

    @Override
    public List<RegisteredLearner> changedAfter(long after, Collection<Long> entries) {
        return query(changedAfter, WHOLE, entries.stream().mapToLong(Long::longValue), after);
    }

    @Override
    public Map<Uln, RegisteredLearner> findByUln(Collection<Uln> ulns) {
        return learners.of(ulns);
    }

    private Map<Uln, RegisteredLearner> readByUln(Collection<Uln> ulns) {
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

    /** A learner, null where it is deleted, and those of the keys asked for that it has. */
    private record Having(@Nullable RegisteredLearner learner, List<Long> keys) {}

    private static Having having(ResultSet row, int number) throws SQLException {
        List<Long> keys = BigintArray.read(row, "keys");
        return new Having(row.getLong("entry") == 0 ? null : COMPARED.mapRow(row, number), keys);
    }

    @Override
    public RegisterState lockForAllocation() {
        OpenTransaction.demand();
        return jdbc.query(
                        "select last_entry, uln_position, rekeyed_to from register_state where id = 1 for update",
                        (row, number) -> {
                            recent.locked(row.getLong(1), row.getLong(3));
                            return new RegisterState(row.getLong(1), row.getLong(2));
                        })
                .get(0);
    }

    @Override
    public void save(RegisterState state) {
        OpenTransaction.demand();
        jdbc.update(
                "update register_state set last_entry = ?, uln_position = ? where id = 1",
                state.lastEntry(),
                state.ulnPosition());
        recent.saved(state.lastEntry());
    }

    @Override
    public void add(List<NewLearner> learners, Instant at, String source) {
        OpenTransaction.demand();
        try {
            newLearners.write(learners, at, source);
            recent.brought(learners.size(), learners.stream().flatMapToLong(one -> Arrays.stream(one.keys())));
        } catch (DuplicateKeyException e) {
            throw new IllegalStateException("a ULN or an entry is in use already");
        }
    }

    @Override
    public void change(List<LearnerChange> changed, Instant at) {
        OpenTransaction.demand();
        if (!changed.isEmpty()) {
            changes.write(changed, at);
            recent.brought(changed.size(), changed.stream().flatMapToLong(one -> Arrays.stream(one.keys())));
        }
    }

    private RegisterState state(String select) {
        return jdbc.query(select, (row, number) -> new RegisterState(row.getLong(1), row.getLong(2)))
                .get(0);
    }
}
