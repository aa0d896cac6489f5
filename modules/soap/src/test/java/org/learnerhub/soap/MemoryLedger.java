package org.learnerhub.soap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.provider.Ukprn;

/** A ledger for tests, whose first job is 1042 as in the samples. */
final class MemoryLedger implements BatchLedger {

    static final long FIRST = 1042;

    private final Map<Long, Batch> batches = new ConcurrentSkipListMap<>();
    private final Map<Long, byte[]> receipts = new HashMap<>();

    @Override
    public synchronized BatchId nextId() {
        return new BatchId(FIRST + batches.size());
    }

    @Override
    public synchronized boolean add(Batch received, byte[] receipt) {
        if (find(received.identity()).isPresent()) {
            return false;
        }
        batches.put(received.id().value(), received);
        receipts.put(received.id().value(), receipt);
        return true;
    }

    /** Puts any batch at any stage. */
    void put(Batch batch) {
        batches.put(batch.id().value(), batch);
    }

    int size() {
        return batches.size();
    }

    @Override
    public Optional<Batch> find(BatchId id) {
        return Optional.ofNullable(batches.get(id.value()));
    }

    @Override
    public Optional<Batch> find(Batch.Identity identity) {
        return batches.values().stream()
                .filter(batch -> batch.identity().equals(identity))
                .findFirst();
    }

    @Override
    public byte[] receipt(BatchId id) {
        return Objects.requireNonNull(receipts.get(id.value()));
    }

    @Override
    public Batch lock(BatchId id) {
        return find(id).orElseThrow();
    }

    @Override
    public void update(Batch batch) {
        put(batch);
    }

    @Override
    public List<Batch> list(
            Ukprn ukprn,
            @Nullable Instant receivedFrom,
            @Nullable BatchState state,
            @Nullable BatchId before,
            int atMost) {
        return new ArrayList<>(batches.values())
                .stream()
                        .filter(batch -> batch.identity().ukprn().equals(ukprn))
                        .filter(batch ->
                                receivedFrom == null || !batch.receivedAt().isBefore(receivedFrom))
                        .filter(batch -> state == null || batch.state() == state)
                        .filter(batch -> before == null || batch.id().value() < before.value())
                        .sorted(Comparator.comparingLong(
                                        (Batch batch) -> batch.id().value())
                                .reversed())
                        .limit(atMost)
                        .toList();
    }

    @Override
    public List<Batch> stalledSince(Instant time) {
        return List.of();
    }

    @Override
    public void wantDelivery(BatchId id, String fileName) {}

    @Override
    public List<String> deliveriesWanted(BatchId id) {
        return List.of();
    }

    @Override
    public void deliveryDue(Delivery delivery) {}

    @Override
    public List<String> deliveriesLacking(BatchId id, int edition) {
        return List.of();
    }

    @Override
    public Set<BatchId> deliveredWhole(Collection<BatchId> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delivered(Delivery delivery) {}

    @Override
    public List<Delivery> undelivered(Instant dueBefore) {
        return List.of();
    }
}
