package org.learnerhub.store.imports;

import java.util.Optional;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.imports.ImportQueue;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The order of imports, read from the ledger's rows. */
final class SqlImportQueue implements ImportQueue {

    private static final String NEXT = "select b.* from batch b where not b.parked and b.state = 'MATCHED'"
            + " and b.job_type = 'PRV'"
            + " and not exists (select 1 from feed_confirmation c where c.batch_id = b.id and c.state = "
            + FeedConfirmations.State.WAITING.ordinal() + ")"
            + " and not exists (select 1 from batch o where o.ukprn = b.ukprn and o.id < b.id and not o.parked"
            + " and o.state in ('RECEIVED', 'CHECKED', 'MATCHED')"
            + " and coalesce(o.job_type, o.requested_job) = b.job_type)"
            + " order by b.id limit 1";
    private static final String NEXT_DRY_RUN = "select * from batch where not parked and state = 'MATCHED'"
            + " and job_type = 'PRVDRY' order by id limit 1";

    private final JdbcTemplate jdbc;
    private final RowMapper<Batch> batches;

    SqlImportQueue(JdbcTemplate jdbc, RowMapper<Batch> batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Optional<Batch> next() {
        return jdbc.query(NEXT, batches).stream().findFirst();
    }

    @Override
    public Optional<Batch> nextDryRun() {
        return jdbc.query(NEXT_DRY_RUN, batches).stream().findFirst();
    }
}
