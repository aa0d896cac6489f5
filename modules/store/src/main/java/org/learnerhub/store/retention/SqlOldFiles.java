package org.learnerhub.store.retention;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.retention.OldFiles;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Batches joined with what is noted of their files, by the files' names. */
final class SqlOldFiles implements OldFiles {

    private final JdbcTemplate jdbc;

    SqlOldFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BatchId> sent(Instant endedBefore, long after, int most) {
        return kept("/input", "state in ('ANSWERED', 'REFUSED')", endedBefore, after, most);
    }

    /** An answer whose first result is gone has gone as a whole, or its newest edition is younger than an erasure. */
    @Override
    public List<BatchId> answers(Instant endedBefore, long after, int most) {
        return jdbc.query(
                "select b.id from batch b join kept_file k on k.name = cast(b.id as varchar(20)) || case when b.edition = 1"
                        + " then '/result.xml' else '/result.edition-' || cast(b.edition as varchar(10)) || '.xml' end"
                        + " where k.removed_at is null and b.state = 'ANSWERED' and b.finished_at < ? and b.id > ?"
                        + " order by b.id limit ?",
                (row, number) -> new BatchId(row.getLong(1)),
                Moment.column(endedBefore),
                after,
                most);
    }

    private List<BatchId> kept(String file, String state, Instant endedBefore, long after, int most) {
        return jdbc.query(
                "select b.id from batch b join kept_file k on k.name = cast(b.id as varchar(20)) || '" + file
                        + "' where k.removed_at is null and b." + state
                        + " and b.finished_at < ? and b.id > ? order by b.id limit ?",
                (row, number) -> new BatchId(row.getLong(1)),
                Moment.column(endedBefore),
                after,
                most);
    }
}
