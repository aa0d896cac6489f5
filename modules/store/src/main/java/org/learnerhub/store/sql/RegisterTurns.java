package org.learnerhub.store.sql;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The turns of those who write to the register for a caller: few wait at the database, some more before it, and none
 * longer than the patience twice, once before the database and once at it. Whoever cannot be served is told to come again.
 */
final class RegisterTurns {

    /** How many of a node are at the database at once. */
    static final int AT_ONCE = 4;

    /** How long to wait for a place, and then for the lock; the connections of the pool for turns give up after it. */
    static final int PATIENCE_MS = 5_000;

    /** Of PostgreSQL and of H2. */
    private static final Set<String> LOCK_TIMEOUTS = Set.of("55P03", "HYT00");

    private static final int MOST_BEFORE = 64;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final JdbcTemplate jdbc;
    private final String lockWaiters;

    RegisterTurns(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        lockWaiters = dialect.anybodyWaits();
    }

    <T> T take(Supplier<T> work) {
        if (places.getQueueLength() >= MOST_BEFORE || !isPlaceFree()) {
            throw new RefusedException(AccessCode.REGISTER_BUSY);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** Takes the register's lock; the connection gives up after the patience. */
    void lock() {
        waiting.incrementAndGet();
        try {
            jdbc.query("select id from register_state where id = 1 for update", (row, number) -> row.getLong(1));
        } catch (DataAccessException e) {
            if (e.getCause() instanceof SQLException cause && LOCK_TIMEOUTS.contains(cause.getSQLState())) {
                throw new RefusedException(AccessCode.REGISTER_BUSY);
            }
            throw e;
        } finally {
            waiting.decrementAndGet();
        }
    }

    boolean othersWait() {
        return waiting.get() > 0
                || (!lockWaiters.isEmpty() && Boolean.TRUE.equals(jdbc.queryForObject(lockWaiters, Boolean.class)));
    }

    private boolean isPlaceFree() {
        try {
            return places.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
