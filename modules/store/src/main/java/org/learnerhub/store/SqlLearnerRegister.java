package org.learnerhub.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register in tables; the lock is a row that only writers touch. */
final class SqlLearnerRegister implements LearnerRegister {

    private static final LearnerRow COMPARED = new LearnerRow(LearnerColumns.COMPARED);
    private static final LearnerRow WHOLE = new LearnerRow(LearnerColumns.STORED);
    private static final String CANDIDATES = "select " + COMPARED.columns()
            + " from unnest(?) w(wanted) join learner on entry = wanted where status <> 0";
    private static final String CHANGED_AFTER = "select " + WHOLE.columns()
            + " from unnest(?) w(wanted) join learner on entry = wanted where changed > ?";
    private static final String BY_ULN =
            "select " + WHOLE.columns() + " from unnest(?) w(wanted) join learner on uln = wanted";

    private final JdbcTemplate jdbc;
    private final String keyHits;
    private final NewLearners newLearners;
    private final LearnerChanges changes;

    SqlLearnerRegister(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        keyHits = dialect.keyHits();
        newLearners = dialect.newLearners(jdbc);
        changes = new LearnerChanges(jdbc);
    }

    @Override
    public long lastEntry() {
        return state("select last_entry, uln_position from register_state where id = 1").lastEntry();
    }

    @Override
    public KeyHits findByKeys(long[] keys, long after, long upTo) {
        if (keys.length == 0) {
            return new KeyHits(List.of(), Map.of());
        }
        List<KeyHit> hits = jdbc.query(
                keyHits,
                (row, number) -> new KeyHit(row.getLong(1), row.getLong(2)),
                BigintArray.of(Arrays.stream(keys)),
                after,
                upTo);
        if (hits.isEmpty()) {
            return new KeyHits(List.of(), Map.of());
        }
        Map<Long, RegisteredLearner> learners = candidates(hits);
        return new KeyHits(
                hits.stream().filter(hit -> learners.containsKey(hit.entry())).toList(), learners);
    }

    /** Deleted ones are missing. */
    private Map<Long, RegisteredLearner> candidates(List<KeyHit> hits) {
        Map<Long, RegisteredLearner> learners = new HashMap<>();
        jdbc.query(CANDIDATES, COMPARED, BigintArray.of(hits.stream().mapToLong(KeyHit::entry)))
                .forEach(learner -> learners.put(learner.entry(), learner));
        return learners;
    }

    @Override
    public List<RegisteredLearner> changedAfter(long after, Collection<Long> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                CHANGED_AFTER, WHOLE, BigintArray.of(entries.stream().mapToLong(Long::longValue)), after);
    }

    @Override
    public Map<Uln, RegisteredLearner> findByUln(Collection<Uln> ulns) {
        if (ulns.isEmpty()) {
            return Map.of();
        }
        return jdbc.query(BY_ULN, WHOLE, BigintArray.of(ulns.stream().mapToLong(Uln::number))).stream()
                .collect(Collectors.toMap(RegisteredLearner::uln, Function.identity()));
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
