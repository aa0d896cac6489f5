package org.learnerhub.store.exchange;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.monitoring.BatchFilter;
import org.learnerhub.domain.monitoring.BatchOverview;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.BatchQuery;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the batches by their numbers, youngest first: what is old is never looked at. */
final class SqlBatchOverview implements BatchOverview {

    private static final BatchRow ROW = new BatchRow();
    private static final String UNFINISHED = "state in ('RECEIVED', 'CHECKED', 'MATCHED', 'ALLOCATED')";

    /** Among the youngest so many there is whatever was received lately. */
    private static final int LATELY = 500_000;

    private final JdbcTemplate jdbc;

    SqlBatchOverview(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Batch> list(BatchFilter filter, @Nullable BatchId before, int most) {
        long below = before == null ? Long.MAX_VALUE : before.value();
        BatchQuery query = new BatchQuery("select * from batch where id < ?", below)
                .and("id = ?", filter.id() == null ? null : filter.id().value())
                .and("ukprn = ?", filter.ukprn() == null ? null : filter.ukprn().value())
                .andIs("state", filter.state())
                .and("parked and id < ?", filter.parked() ? below : null)
                .and("id >= ?", filter.fileName() == null ? null : Math.min(below, last() + 1) - NAMES_AT_ONCE)
                .and("position(? in lower(file_name)) > 0", lower(filter.fileName()))
                .then(" order by id desc limit ?", most);
        return jdbc.query(query.sql(), ROW, query.arguments());
    }

    private static @Nullable String lower(@Nullable String part) {
        return part == null ? null : part.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<BatchEnd> since(Instant received, int most) {
        return jdbc.query(
                "select id, coalesce(job_type, requested_job) as job, received_at, finished_at, state, parked, counts"
                        + " from batch where id > ? and received_at >= ? order by id desc limit ?",
                SqlBatchOverview::end,
                lately(),
                Moment.column(received),
                most);
    }

    private long lately() {
        return last() - LATELY;
    }

    private long last() {
        return requireNonNull(jdbc.queryForObject("select coalesce(max(id), 0) from batch", Long.class));
    }

    private static BatchEnd end(ResultSet row, int index) throws SQLException {
        return new BatchEnd(
                new Job(row.getString("job")),
                requireNonNull(Moment.read(row, "received_at")),
                Moment.read(row, "finished_at"),
                BatchState.valueOf(row.getString("state")),
                row.getBoolean("parked"),
                TallyText.read(row.getString("counts")));
    }

    @Override
    public List<FoundRows> found(Instant received, int most) {
        return jdbc.query(
                "select b.ukprn, f.code, sum(f.row_count) as found_rows from batch_finding f join batch b on b.id = f.batch_id"
                        + " where b.id > ? and b.received_at >= ? and f.batch_id >= (select coalesce(min(id), 0) from batch"
                        + " where id > ? and received_at >= ?) group by b.ukprn, f.code"
                        + " order by found_rows desc, b.ukprn, f.code limit ?",
                (row, index) -> new FoundRows(
                        new Ukprn(row.getString("ukprn")), row.getString("code"), row.getLong("found_rows")),
                lately(),
                Moment.column(received),
                lately(),
                Moment.column(received),
                most);
    }

    @Override
    public long countUnfinished() {
        return requireNonNull(jdbc.queryForObject("select count(*) from batch where " + UNFINISHED, Long.class));
    }
}
