package org.learnerhub.store.registration;

import java.util.Optional;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.registration.RegistrationQueue;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The order of registrations, read from the ledger's rows. */
final class SqlRegistrationQueue implements RegistrationQueue {

    private static final String NEXT =
            "select * from batch where not parked and state in ('RECEIVED', 'CHECKED', 'MATCHED')"
                    + " and coalesce(job_type, requested_job) in ('FUL', 'CHK') order by id limit 1";
    private static final String NEXT_DRY_RUN =
            "select * from batch where not parked and state = 'MATCHED' and job_type = 'DRY' order by id limit 1";

    private final JdbcTemplate jdbc;
    private final RowMapper<Batch> row;

    SqlRegistrationQueue(JdbcTemplate jdbc, RowMapper<Batch> row) {
        this.jdbc = jdbc;
        this.row = row;
    }

    @Override
    public Optional<Batch> next() {
        return jdbc.query(NEXT, row).stream().findFirst();
    }

    @Override
    public Optional<Batch> nextDryRun() {
        return jdbc.query(NEXT_DRY_RUN, row).stream().findFirst();
    }
}
