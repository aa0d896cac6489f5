package org.learnerhub.store.retention;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.Erasure;
import org.learnerhub.domain.retention.Erasures;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** A row for each, one for each of its numbers, and one for each batch that had rows of theirs. */
final class SqlErasures implements Erasures {

    private final JdbcTemplate jdbc;

    SqlErasures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hasHolder(Uln uln) {
        return any("select 1 from learner where uln = ?", uln);
    }

    @Override
    public boolean isErased(Uln uln) {
        return any("select 1 from erased_number where uln = ?", uln);
    }

    private boolean any(String sql, Uln uln) {
        return !jdbc.queryForList(sql, Integer.class, uln.number()).isEmpty();
    }

    @Override
    public void add(Uln uln, Collection<Uln> numbers, Instant at, Justification by, long lastBatch, byte[] search) {
        OpenTransaction.demand();
        jdbc.update(
                "insert into erasure (uln, ordered_at, user_name, reason, correlation_id, last_batch, swept_batch, search)"
                        + " values (?, ?, ?, ?, ?, ?, 0, ?)",
                uln.number(),
                Moment.column(at),
                StorableText.of(by.caller().userName()),
                StorableText.of(by.reason()),
                by.correlationId(),
                lastBatch,
                search);
        long id = requireNonNull(jdbc.queryForObject("select id from erasure where uln = ?", Long.class, uln.number()));
        numbers.forEach(
                number -> jdbc.update("insert into erased_number (uln, erasure) values (?, ?)", number.number(), id));
    }

    @Override
    public List<Erasure> open() {
        return jdbc.query("select * from erasure where done_at is null order by id", SqlErasures::read);
    }

    @Override
    public Optional<Erasure> of(Uln uln) {
        return jdbc
                .query(
                        "select e.* from erasure e join erased_number n on n.erasure = e.id where n.uln = ?",
                        SqlErasures::read,
                        uln.number())
                .stream()
                .findFirst();
    }

    @Override
    public List<Uln> numbers(long erasure) {
        return jdbc.query(
                "select uln from erased_number where erasure = ? order by uln",
                (row, number) -> new Uln(row.getLong(1)),
                erasure);
    }

    @Override
    public List<Uln> all() {
        return jdbc.query("select uln from erasure order by id", (row, number) -> new Uln(row.getLong(1)));
    }

    @Override
    public List<Uln> finished() {
        return jdbc.query(
                "select uln from erasure where done_at is not null order by id",
                (row, number) -> new Uln(row.getLong(1)));
    }

    @Override
    public long lastBatch() {
        return requireNonNull(jdbc.queryForObject("select coalesce(max(id), 0) from batch", Long.class));
    }

    @Override
    public void swept(long erasure, long batch) {
        jdbc.update("update erasure set swept_batch = ? where id = ? and swept_batch < ?", batch, erasure, batch);
    }

    @Override
    public void found(long erasure, BatchId batch, int edition, int rows) {
        OpenTransaction.demand();
        int known = jdbc.update(
                "update erased_batch set renewed = 0, row_count = row_count + ?, edition = greatest(edition, ?)"
                        + " where erasure = ? and batch_id = ?",
                rows,
                edition,
                erasure,
                batch.value());
        if (known == 0) {
            jdbc.update(
                    "insert into erased_batch (erasure, batch_id, edition, row_count, renewed) values (?, ?, ?, ?, 0)",
                    erasure,
                    batch.value(),
                    edition,
                    rows);
        }
    }

    @Override
    public void renewed(long erasure, BatchId batch, int edition) {
        jdbc.update(
                "update erased_batch set renewed = ? where erasure = ? and batch_id = ?",
                edition,
                erasure,
                batch.value());
    }

    @Override
    public List<Found> found(long erasure) {
        return jdbc.query(
                "select batch_id, edition, row_count, renewed from erased_batch where erasure = ? order by batch_id",
                (row, number) -> new Found(new BatchId(row.getLong(1)), row.getInt(2), row.getInt(3), row.getInt(4)),
                erasure);
    }

    @Override
    public void done(long erasure, Instant at) {
        OpenTransaction.demand();
        jdbc.update(
                "update erasure set done_at = ?, search = null where id = ? and done_at is null",
                Moment.column(at),
                erasure);
    }

    private static Erasure read(ResultSet row, int number) throws SQLException {
        return new Erasure(
                row.getLong("id"),
                new Uln(row.getLong("uln")),
                requireNonNull(Moment.read(row, "ordered_at")),
                row.getLong("last_batch"),
                row.getLong("swept_batch"),
                row.getBytes("search"),
                Moment.read(row, "done_at"));
    }
}
