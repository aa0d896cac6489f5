package org.learnerhub.store.access;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.learnerhub.domain.access.SeenMessages;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One row for each signed message. Forgetting is looked after once a minute, however often it is asked, and forgets
 * nothing before its time has been over for ten minutes: another node's clock may be behind.
 */
final class SqlSeenMessages implements SeenMessages {

    private static final Duration SLACK = Duration.ofMinutes(10);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    private final JdbcTemplate jdbc;
    private final AtomicLong swept = new AtomicLong();

    SqlSeenMessages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean first(String identity, Instant until, Instant now) {
        sweep(now);
        return jdbc.update(
                        "insert into seen_message (identity, until) values (?, ?) on conflict do nothing",
                        identity,
                        Moment.column(until))
                == 1;
    }

    private void sweep(Instant now) {
        long last = swept.get();
        long millis = now.toEpochMilli();
        if (Math.abs(millis - last) > BETWEEN_SWEEPS.toMillis() && swept.compareAndSet(last, millis)) {
            jdbc.update("delete from seen_message where until < ?", Moment.column(now.minus(SLACK)));
        }
    }
}
