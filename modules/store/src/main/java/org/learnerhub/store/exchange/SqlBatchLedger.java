package org.learnerhub.store.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.learnerhub.store.sql.BatchQuery;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Batches as rows; the identity's uniqueness is the database's business. */
final class SqlBatchLedger implements BatchLedger {

    private static final String SELECT = "select * from batch where ";
    private static final String NOT_FINAL = "not parked and state in ('RECEIVED', 'CHECKED', 'MATCHED', 'ALLOCATED')";
    private static final BatchRow ROW = new BatchRow();

    private final JdbcTemplate jdbc;
    private final InstantSource clock;
    private final FolderDeliveries deliveries;

    SqlBatchLedger(JdbcTemplate jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        deliveries = new FolderDeliveries(jdbc, clock);
    }

    @Override
    public BatchId nextId() {
        return jdbc.query("select nextval('batch_id')", (row, number) -> new BatchId(row.getLong(1)))
                .get(0);
    }

    @Override
    public boolean add(Batch received, byte[] receipt) {
        Map<String, @Nullable Object> values = BatchValues.fixed(received);
        values.putAll(BatchValues.changing(received));
        values.put("moved_at", Moment.column(clock.instant()));
        String sql = "insert into batch (" + String.join(", ", values.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(values.size(), "?")) + ") on conflict do nothing";
        boolean added = jdbc.update(sql, values.values().toArray()) == 1;
        if (added) {
            jdbc.update(
                    "insert into batch_receipt (batch_id, receipt) values (?, ?)",
                    received.id().value(),
                    receipt);
        }
        return added;
    }

    @Override
    public Optional<Batch> find(BatchId id) {
        return first(SELECT + "id = ?", id.value());
    }

    @Override
    public Optional<Batch> find(Batch.Identity identity) {
        return first(
                SELECT + "ukprn = ? and sha256 = ? and client_key = ? and requested_job = ?",
                identity.ukprn().value(),
                identity.sha256(),
                StorableText.of(identity.clientKey()),
                identity.requestedJob().word());
    }

    @Override
    public byte[] receipt(BatchId id) {
        return jdbc
                .query(
                        "select receipt from batch_receipt where batch_id = ?",
                        (row, number) -> row.getBytes(1),
                        id.value())
                .stream()
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    @Override
    public Batch lock(BatchId id) {
        OpenTransaction.demand();
        return first(SELECT + "id = ? for update", id.value()).orElseThrow(() -> missing(id));
    }

    @Override
    public void update(Batch batch) {
        Map<String, @Nullable Object> values = BatchValues.changing(batch);
        values.put("moved_at", Moment.column(clock.instant()));
        String assignments =
                values.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        List<@Nullable Object> arguments = new ArrayList<>(values.values());
        arguments.add(batch.id().value());
        if (jdbc.update("update batch set " + assignments + " where id = ?", arguments.toArray()) != 1) {
            throw missing(batch.id());
        }
    }

    @Override
    public List<Batch> list(
            Ukprn ukprn,
            @Nullable Instant receivedFrom,
            @Nullable BatchState state,
            @Nullable BatchId before,
            int atMost) {
        BatchQuery query = new BatchQuery(SELECT + "ukprn = ?", ukprn.value())
                .and("received_at >= ?", Moment.column(receivedFrom))
                .and("state = ?", state == null ? null : state.name())
                .and("id < ?", before == null ? null : before.value())
                .then(" order by id desc limit ?", atMost);
        return jdbc.query(query.sql(), ROW, query.arguments());
    }

    @Override
    public List<Batch> stalledSince(Instant time) {
        return jdbc.query(SELECT + NOT_FINAL + " and moved_at < ? order by id", ROW, Moment.column(time));
    }

    @Override
    public void wantDelivery(BatchId id, String fileName) {
        deliveries.want(id, fileName);
    }

    @Override
    public List<String> deliveriesWanted(BatchId id) {
        return deliveries.wanted(id);
    }

    @Override
    public void deliveryDue(Delivery delivery) {
        deliveries.due(delivery);
    }

    @Override
    public List<String> deliveriesLacking(BatchId id, int edition) {
        return deliveries.lacking(id, edition);
    }

    @Override
    public Set<BatchId> deliveredWhole(Collection<BatchId> ids) {
        return deliveries.whole(ids);
    }

    @Override
    public void delivered(Delivery delivery) {
        deliveries.delivered(delivery);
    }

    @Override
    public List<Delivery> undelivered(Instant dueBefore) {
        return deliveries.undelivered(dueBefore);
    }

    private Optional<Batch> first(String sql, Object... arguments) {
        return jdbc.query(sql, ROW, arguments).stream().findFirst();
    }

    private static IllegalStateException missing(BatchId id) {
        return new IllegalStateException("there is no batch " + id);
    }
}
