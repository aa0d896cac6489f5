package org.learnerhub.domain.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.provider.Ukprn;

/** The batches in memory. */
public final class InMemoryLedger implements BatchLedger, InMemoryTransactions.Store {

    private static final Comparator<Delivery> IN_ORDER = Comparator.comparingLong(
                    (Delivery one) -> one.batch().value())
            .thenComparing(Delivery::fileName)
            .thenComparingInt(Delivery::edition);

    private final InMemoryTransactions transactions;
    private final InstantSource clock;
    private final AtomicLong lastId = new AtomicLong();
    private TreeMap<Long, Entry> entries = new TreeMap<>();
    private Map<BatchId, Set<String>> deliveries = new HashMap<>();
    private Map<Delivery, Instant> due = new LinkedHashMap<>();

    InMemoryLedger(InMemoryTransactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
        transactions.enlist(this);
    }

    @Override
    public BatchId nextId() {
        return new BatchId(lastId.incrementAndGet());
    }

    @Override
    public boolean add(Batch received, byte[] receipt) {
        transactions.require();
        if (find(received.identity()).isPresent()) {
            return false;
        }
        entries.put(received.id().value(), new Entry(received, receipt.clone(), clock.instant()));
        return true;
    }

    @Override
    public Optional<Batch> find(BatchId id) {
        return Optional.ofNullable(entries.get(id.value())).map(Entry::batch);
    }

    @Override
    public Optional<Batch> find(Batch.Identity identity) {
        return all().stream().filter(batch -> batch.identity().equals(identity)).findFirst();
    }

    @Override
    public byte[] receipt(BatchId id) {
        return entry(id).receipt.clone();
    }

    @Override
    public Batch lock(BatchId id) {
        transactions.require();
        return entry(id).batch;
    }

    @Override
    public void update(Batch batch) {
        transactions.require();
        entries.put(batch.id().value(), new Entry(batch, entry(batch.id()).receipt, clock.instant()));
    }

    @Override
    public List<Batch> list(
            Ukprn ukprn,
            @Nullable Instant receivedFrom,
            @Nullable BatchState state,
            @Nullable BatchId before,
            int atMost) {
        return all().stream()
                .filter(batch -> batch.identity().ukprn().equals(ukprn))
                .filter(batch -> receivedFrom == null || !batch.receivedAt().isBefore(receivedFrom))
                .filter(batch -> state == null || batch.state() == state)
                .filter(batch -> before == null || batch.id().value() < before.value())
                .sorted(Comparator.comparingLong((Batch batch) -> batch.id().value())
                        .reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Batch> stalledSince(Instant time) {
        return entries.values().stream()
                .filter(entry -> entry.moved.isBefore(time))
                .map(Entry::batch)
                .filter(batch -> !batch.parked() && !batch.state().isFinal())
                .toList();
    }

    @Override
    public void wantDelivery(BatchId id, String fileName) {
        transactions.expect();
        Set<String> wanted = new LinkedHashSet<>(deliveries.getOrDefault(id, Set.of()));
        wanted.add(fileName);
        deliveries.put(id, wanted);
    }

    @Override
    public List<String> deliveriesWanted(BatchId id) {
        return List.copyOf(deliveries.getOrDefault(id, Set.of()));
    }

    @Override
    public void deliveryDue(Delivery delivery) {
        transactions.expect();
        due.put(delivery, clock.instant());
    }

    @Override
    public List<String> deliveriesLacking(BatchId id, int edition) {
        return deliveriesWanted(id).stream()
                .filter(name -> !Instant.MAX.equals(due.get(new Delivery(id, name, edition))))
                .toList();
    }

    /** What is there is never due again by itself. */
    @Override
    public Set<BatchId> deliveredWhole(Collection<BatchId> ids) {
        return ids.stream()
                .filter(id -> !deliveriesWanted(id).isEmpty()
                        && deliveriesLacking(id, find(id).orElseThrow().edition())
                                .isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public void delivered(Delivery delivery) {
        due.put(delivery, Instant.MAX);
    }

    @Override
    public List<Delivery> undelivered(Instant dueBefore) {
        return due.entrySet().stream()
                .filter(one -> !one.getValue().isAfter(dueBefore))
                .map(Map.Entry::getKey)
                .sorted(IN_ORDER)
                .toList();
    }

    /** In the order of their numbers. */
    public List<Batch> all() {
        return new ArrayList<>(entries.values()).stream().map(Entry::batch).toList();
    }

    private Entry entry(BatchId id) {
        return Objects.requireNonNull(entries.get(id.value()), "no such batch");
    }

    @Override
    public Runnable remember() {
        TreeMap<Long, Entry> oldEntries = new TreeMap<>(entries);
        Map<BatchId, Set<String>> oldDeliveries = new HashMap<>(deliveries);
        Map<Delivery, Instant> oldDue = new LinkedHashMap<>(due);
        return () -> {
            entries = oldEntries;
            deliveries = oldDeliveries;
            due = oldDue;
        };
    }

    private record Entry(Batch batch, byte[] receipt, Instant moved) {}
}
