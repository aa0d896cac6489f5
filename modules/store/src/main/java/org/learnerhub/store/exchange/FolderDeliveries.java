package org.learnerhub.store.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** Under which names answers are wanted in folders, what of that is due, and what is there. */
final class FolderDeliveries {

    private final JdbcTemplate jdbc;
    private final InstantSource clock;

    FolderDeliveries(JdbcTemplate jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void want(BatchId id, String fileName) {
        jdbc.update(
                "insert into batch_delivery (batch_id, file_name) values (?, ?) on conflict do nothing",
                id.value(),
                StorableText.of(fileName));
    }

    List<String> wanted(BatchId id) {
        return jdbc.query(
                "select file_name from batch_delivery where batch_id = ? order by file_name",
                (row, number) -> row.getString(1),
                id.value());
    }

    void due(Delivery delivery) {
        note("due_at = ?, delivered_at = null", delivery);
    }

    void delivered(Delivery delivery) {
        note("delivered_at = ?", delivery);
    }

    /** A delivery that was asked for before anything was noted gets its row now. */
    private void note(String assignments, Delivery delivery) {
        Object now = Moment.column(clock.instant());
        long batch = delivery.batch().value();
        String name = StorableText.of(delivery.fileName());
        jdbc.update(
                "insert into folder_delivery (batch_id, file_name, edition, due_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                batch,
                name,
                delivery.edition(),
                now);
        jdbc.update(
                "update folder_delivery set " + assignments + " where batch_id = ? and file_name = ? and edition = ?",
                now,
                batch,
                name,
                delivery.edition());
    }

    List<String> lacking(BatchId id, int edition) {
        return jdbc.query(
                "select file_name from batch_delivery w where batch_id = ? and not exists (select 1 from folder_delivery d"
                        + " where d.batch_id = w.batch_id and d.file_name = w.file_name and d.edition = ?"
                        + " and d.delivered_at is not null) order by file_name",
                (row, number) -> row.getString(1),
                id.value(),
                edition);
    }

    /** Of these batches those whose newest edition is wanted, and is there under each name. */
    Set<BatchId> whole(Collection<BatchId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.query(
                "select w.batch_id from batch_delivery w join batch b on b.id = w.batch_id left join folder_delivery d"
                        + " on d.batch_id = w.batch_id and d.file_name = w.file_name and d.edition = b.edition"
                        + " and d.delivered_at is not null where w.batch_id in ("
                        + String.join(", ", Collections.nCopies(ids.size(), "?"))
                        + ") group by w.batch_id having count(*) = count(d.batch_id)",
                (row, number) -> new BatchId(row.getLong(1)),
                ids.stream().map(BatchId::value).toArray()));
    }

    List<Delivery> undelivered(Instant dueBefore) {
        return jdbc.query(
                "select batch_id, file_name, edition from folder_delivery where delivered_at is null and due_at <= ?"
                        + " order by batch_id, edition, file_name",
                (row, number) -> new Delivery(new BatchId(row.getLong(1)), row.getString(2), row.getInt(3)),
                Moment.column(dueBefore));
    }
}
