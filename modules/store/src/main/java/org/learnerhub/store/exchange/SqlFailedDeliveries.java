package org.learnerhub.store.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.exchange.answer.FailedDeliveries;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** Failed deliveries as rows. */
final class SqlFailedDeliveries implements FailedDeliveries {

    private static final String ONE = " where batch_id = ? and file_name = ? and edition = ?";

    private final JdbcTemplate jdbc;

    SqlFailedDeliveries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int tries(Delivery delivery) {
        return jdbc
                .query(
                        "select tries from failed_delivery" + ONE,
                        (row, number) -> row.getInt(1),
                        delivery.batch().value(),
                        StorableText.of(delivery.fileName()),
                        delivery.edition())
                .stream()
                .findFirst()
                .orElse(0);
    }

    @Override
    public void note(Delivery delivery, int tries, String code, @Nullable Instant nextTry) {
        long batch = delivery.batch().value();
        String name = StorableText.of(delivery.fileName());
        jdbc.update(
                "insert into failed_delivery (batch_id, file_name, edition, tries, code) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                batch,
                name,
                delivery.edition(),
                tries,
                code);
        jdbc.update(
                "update failed_delivery set tries = ?, code = ?, next_try_at = ?" + ONE,
                tries,
                code,
                Moment.column(nextTry),
                batch,
                name,
                delivery.edition());
    }

    @Override
    public void postpone(Delivery delivery, Instant nextTry) {
        jdbc.update(
                "update failed_delivery set next_try_at = ?" + ONE,
                Moment.column(nextTry),
                delivery.batch().value(),
                StorableText.of(delivery.fileName()),
                delivery.edition());
    }

    @Override
    public void forget(Delivery delivery) {
        jdbc.update(
                "delete from failed_delivery" + ONE,
                delivery.batch().value(),
                StorableText.of(delivery.fileName()),
                delivery.edition());
    }

    @Override
    public List<Delivery> due(Instant now, int atMost) {
        return jdbc.query(
                "select batch_id, file_name, edition from failed_delivery where next_try_at <= ?"
                        + " order by next_try_at, batch_id, file_name limit ?",
                (row, number) -> new Delivery(new BatchId(row.getLong(1)), row.getString(2), row.getInt(3)),
                Moment.column(now),
                atMost);
    }
}
