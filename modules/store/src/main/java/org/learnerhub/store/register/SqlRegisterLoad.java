package org.learnerhub.store.register;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.exchange.Progress;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisterLoad;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each chunk and the count of rows taken are one transaction. */
final class SqlRegisterLoad implements RegisterLoad {

    /** They are in memory at once. */
    private static final int MOST_LOADED_AT_ONCE = 25_000;

    private final JdbcTemplate jdbc;
    private final Dialect dialect;
    private final UnitOfWork unitOfWork;
    private final LearnerRegister register;
    private final InstantSource clock;

    SqlRegisterLoad(
            JdbcTemplate jdbc, Dialect dialect, UnitOfWork unitOfWork, LearnerRegister register, InstantSource clock) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.unitOfWork = unitOfWork;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public long load(String source, Iterator<LoadedLearner> learners, Progress progress) {
        long taken = takenBefore(source);
        passOver(taken, learners);
        while (learners.hasNext()) {
            List<LoadedLearner> chunk = nextChunk(learners, loadAtOnce(register.lastEntry()));
            long before = taken;
            unitOfWork.run(() -> take(source, before, chunk, progress));
            taken += chunk.size();
            progress.taken(taken);
        }
        dialect.refreshStatistics(jdbc);
        return taken;
    }

    /**
     * Each commit of H2 writes every index page that it touched, as good as all of them: so the fewer, the better.
     *
     * @param lastEntry how large the register is
     */
    private int loadAtOnce(long lastEntry) {
        return dialect.choose(CHUNK, (int) Math.max(CHUNK, Math.min(MOST_LOADED_AT_ONCE, lastEntry / 4)));
    }

    private void take(String source, long before, List<LoadedLearner> chunk, Progress progress) {
        RegisterState state = register.lockForAllocation();
        if (takenBefore(source) != before) {
            throw new IllegalStateException("the same source is being loaded by somebody else");
        }
        List<NewLearner> fresh = number(state.lastEntry(), chunk, progress);
        Instant at = clock.instant();
        register.add(fresh, at, source);
        register.save(new RegisterState(state.lastEntry() + fresh.size(), state.ulnPosition()));
        jdbc.update("insert into load_progress (source, row_count) values (?, 0) on conflict do nothing", source);
        jdbc.update("update load_progress set row_count = ? where source = ?", before + chunk.size(), source);
    }

    private List<NewLearner> number(long lastEntry, List<LoadedLearner> chunk, Progress progress) {
        Set<Uln> used = used(chunk);
        List<NewLearner> fresh = new ArrayList<>(chunk.size());
        for (LoadedLearner learner : chunk) {
            if (used.add(learner.uln())) {
                long entry = lastEntry + fresh.size() + 1;
                fresh.add(new NewLearner(entry, learner.uln(), learner.details(), learner.keys()));
            } else {
                progress.alreadyPresent(learner.uln());
            }
        }
        return fresh;
    }

    private Set<Uln> used(List<LoadedLearner> chunk) {
        return new HashSet<>(
                register.findByUln(chunk.stream().map(LoadedLearner::uln).toList())
                        .keySet());
    }

    private long takenBefore(String source) {
        return jdbc
                .query("select row_count from load_progress where source = ?", (row, number) -> row.getLong(1), source)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private static void passOver(long count, Iterator<LoadedLearner> learners) {
        for (long passed = 0; passed < count; passed++) {
            if (!learners.hasNext()) {
                throw new IllegalStateException("the source has fewer learners than were taken from it before");
            }
            learners.next();
        }
    }

    private static List<LoadedLearner> nextChunk(Iterator<LoadedLearner> learners, int size) {
        List<LoadedLearner> chunk = new ArrayList<>(size);
        while (chunk.size() < size && learners.hasNext()) {
            chunk.add(learners.next());
        }
        return chunk;
    }
}
