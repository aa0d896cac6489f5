package org.learnerhub.store.audit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.learnerhub.domain.enquiry.RecentFinds;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.Dialect;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each institution and fingerprint. Forgetting is looked after once a minute, however often it is asked. */
final class SqlRecentFinds implements RecentFinds {

    private static final System.Logger LOG = System.getLogger(SqlRecentFinds.class.getName());
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final JdbcTemplate jdbc;
    private final Dialect dialect;
    private final AtomicLong swept = new AtomicLong();

    SqlRecentFinds(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.dialect = dialect;
    }

    @Override
    public void note(Ukprn institution, String fingerprint, RecentFind find) {
        dialect.noteFind(jdbc, Moment.column(find.at()), find.possible(), institution.value(), fingerprint);
    }

    @Override
    public Optional<RecentFind> last(Ukprn institution, String fingerprint) {
        return jdbc
                .query(
                        "select found_at, possible from recent_find where ukprn = ? and fingerprint = ?",
                        (row, number) -> new RecentFind(
                                requireNonNull(Moment.read(row, "found_at")), row.getBoolean("possible")),
                        institution.value(),
                        fingerprint)
                .stream()
                .findFirst();
    }

    @Override
    public void forgetBefore(Instant time) {
        long last = swept.get();
        long now = time.toEpochMilli();
        if (Math.abs(now - last) > BETWEEN_SWEEPS.toMillis() && swept.compareAndSet(last, now)) {
            forget(time);
        }
    }

    /** Where another node finds one of them again at this moment, there is time until the next sweep. */
    private void forget(Instant time) {
        try {
            jdbc.update("delete from recent_find where found_at < ?", Moment.column(time));
        } catch (PessimisticLockingFailureException e) {
            LOG.log(System.Logger.Level.DEBUG, "old finds are forgotten by the next sweep", e);
        }
    }
}
