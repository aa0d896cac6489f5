package org.learnerhub.store.register;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.StandingChange;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Standings as columns of the learner; who is merged is noted a second time, by master. */
final class SqlLearnerStandings implements LearnerStandings {

    private static final LearnerRow WHOLE = new LearnerRow(LearnerColumns.STORED);
    private static final String UPDATE = "update learner set status = ?, master_uln = ?, version = ?,"
            + " changed = ?, changed_at = ?, source = ? where entry = ? and version = ?";

    private final JdbcTemplate jdbc;
    private final String links;
    private final String byEntry;
    private final AskedUlns<List<RegisteredLearner>> merged = new AskedUlns<>(this::readMergedInto);

    SqlLearnerStandings(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        links = dialect.lookUp("entry", "learner_link", "master_uln", "true");
        byEntry = dialect.lookUp(WHOLE.columns(), "learner", "entry", "status = 2") + " order by entry";
    }

    @Override
    public void change(List<StandingChange> changes, Instant at) {
        OpenTransaction.demand();
        for (StandingChange change : changes) {
            RegisteredLearner before = change.before();
            @Nullable Uln master = change.master();
            jdbc.update(BatchedChanges.KEEP_BEFORE, before.entry(), before.version());
            int updated = jdbc.update(
                    UPDATE,
                    change.status().code(),
                    master == null ? null : master.number(),
                    change.version(),
                    change.number(),
                    Moment.column(at),
                    change.source(),
                    before.entry(),
                    before.version());
            if (updated != 1) {
                throw new IllegalStateException("a learner was changed by somebody else meanwhile");
            }
            link(before.entry(), master);
            changeIdentifiers(before, change.status(), master == null ? before.uln() : master);
        }
    }

    private void changeIdentifiers(RegisteredLearner before, LearnerStatus status, Uln person) {
        long former = before.currentUln().number();
        long uln = before.uln().number();
        if (status == LearnerStatus.DELETED) {
            jdbc.update("delete from learner_identifier where person = ? and uln = ?", former, uln);
        } else {
            jdbc.update(
                    "update learner_identifier set person = ? where person = ? and uln = ?",
                    person.number(),
                    former,
                    uln);
        }
    }

    private void link(long entry, @Nullable Uln master) {
        jdbc.update("delete from learner_link where entry = ?", entry);
        if (master != null) {
            jdbc.update("insert into learner_link (entry, master_uln) values (?, ?)", entry, master.number());
        }
    }

    @Override
    public Map<Uln, List<RegisteredLearner>> mergedInto(Collection<Uln> masters) {
        return merged.of(masters);
    }

    private Map<Uln, List<RegisteredLearner>> readMergedInto(Collection<Uln> masters) {
        Map<Uln, List<RegisteredLearner>> merged = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(masters.stream().mapToLong(Uln::number))) {
            List<Long> entries = jdbc.query(links, (row, number) -> row.getLong(1), slice);
            merged.putAll(byMaster(entries.stream().mapToLong(Long::longValue)));
        }
        // Who was given another master between the two statements is left out.
        merged.keySet().retainAll(Set.copyOf(masters));
        return merged;
    }

    private Map<Uln, List<RegisteredLearner>> byMaster(LongStream entries) {
        return BigintArray.slices(entries).stream()
                .flatMap(slice -> jdbc.query(byEntry, WHOLE, slice).stream())
                .collect(Collectors.groupingBy(learner -> Objects.requireNonNull(learner.master())));
    }

    @Override
    public void dropKeys(long entry, long[] keys) {
        OpenTransaction.demand();
        List<Object[]> rows =
                Arrays.stream(keys).mapToObj(key -> new Object[] {key, entry}).toList();
        jdbc.batchUpdate("delete from learner_key where block_key = ? and entry = ?", rows);
    }
}
