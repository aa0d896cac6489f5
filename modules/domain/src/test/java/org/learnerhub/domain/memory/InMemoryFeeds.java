package org.learnerhub.domain.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedQueue;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.testkit.SettableClock;

/** Chunks, order, counts and confirmations of feeds in memory. */
public final class InMemoryFeeds
        implements FeedChunks, FeedQueue, FeedTotals, FeedConfirmations, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private final SettableClock clock = new SettableClock();
    private final InMemoryLedger ledger;
    private final InMemoryOutbox outbox;
    private Map<String, Object> parts = new HashMap<>();
    private Map<String, Long> live = new HashMap<>();
    private Map<BatchId, Confirmation> confirmations = new HashMap<>();

    public InMemoryFeeds() {
        this(new InMemoryTransactions());
    }

    InMemoryFeeds(InMemoryTransactions transactions) {
        this.transactions = transactions;
        ledger = new InMemoryLedger(transactions, clock);
        outbox = new InMemoryOutbox(transactions);
        transactions.enlist(this);
    }

    public InMemoryTransactions transactions() {
        return transactions;
    }

    public SettableClock clock() {
        return clock;
    }

    public InMemoryLedger ledger() {
        return ledger;
    }

    public InMemoryOutbox outbox() {
        return outbox;
    }

    private boolean add(String part, BatchId batch, int chunk, Object content) {
        return parts.putIfAbsent(part + batch + "/" + chunk, content) == null;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a part is read as what it was written as
    private <T> T part(String part, BatchId batch, int chunk) {
        Object kept = parts.get(part + batch + "/" + chunk);
        if (kept == null) {
            throw new IllegalStateException("no such part: " + part + batch + "/" + chunk);
        }
        return (T) kept;
    }

    @Override
    public boolean addRows(BatchId batch, int chunk, List<CheckedFeedRow> rows) {
        return add("rows", batch, chunk, rows);
    }

    @Override
    public void replaceRows(BatchId batch, int chunk, List<CheckedFeedRow> written) {
        transactions.expect();
        List<CheckedFeedRow> unused = rows(batch, chunk);
        parts.put("rows " + batch + " " + chunk, written);
    }

    @Override
    public List<CheckedFeedRow> rows(BatchId batch, int chunk) {
        return part("rows", batch, chunk);
    }

    @Override
    public boolean addOwners(BatchId batch, int chunk, ChunkOwners owners) {
        return add("owners", batch, chunk, owners);
    }

    @Override
    public ChunkOwners owners(BatchId batch, int chunk) {
        return part("owners", batch, chunk);
    }

    @Override
    public boolean addOutcomes(BatchId batch, int chunk, List<FeedRowOutcome> outcomes) {
        return add("outcomes", batch, chunk, outcomes);
    }

    @Override
    public List<FeedRowOutcome> outcomes(BatchId batch, int chunk) {
        return part("outcomes", batch, chunk);
    }

    @Override
    public Optional<Batch> next() {
        return ledger.all().stream()
                .filter(batch -> FeedJob.isOne(batch.job()) && !FeedJob.isDry(batch.job()))
                .filter(batch -> !batch.parked() && batch.state() == BatchState.MATCHED && !isWaiting(batch.id()))
                .filter(batch -> ledger.all().stream().noneMatch(other -> isBefore(other, batch)))
                .findFirst();
    }

    private boolean isWaiting(BatchId id) {
        return of(id).filter(one -> one.state() == State.WAITING).isPresent();
    }

    private static boolean isBefore(Batch other, Batch batch) {
        return other.id().value() < batch.id().value()
                && other.job().equals(batch.job())
                && other.identity().ukprn().equals(batch.identity().ukprn())
                && !other.parked()
                && other.state().compareTo(BatchState.ALLOCATED) < 0;
    }

    @Override
    public Optional<Batch> nextDryRun() {
        return ledger.all().stream()
                .filter(batch -> FeedJob.isDry(batch.job()) && batch.state() == BatchState.MATCHED)
                .findFirst();
    }

    @Override
    public List<Batch> sentBefore(Batch batch) {
        return ledger.all().stream()
                .filter(other -> other.id().value() < batch.id().value())
                .filter(other -> other.job().equals(FeedJob.inEarnest(FeedJob.kind(batch.job()))))
                .filter(other ->
                        other.identity().ukprn().equals(batch.identity().ukprn()))
                .filter(other ->
                        other.identity().sha256().equals(batch.identity().sha256()))
                .toList();
    }

    @Override
    public long live(Ukprn sender, EventKind kind) {
        return live.getOrDefault(sender + " " + kind, 0L);
    }

    @Override
    public void add(Ukprn sender, EventKind kind, long more) {
        live.merge(sender + " " + kind, more, Long::sum);
    }

    @Override
    public void save(Confirmation confirmation) {
        confirmations.put(confirmation.batch(), confirmation);
    }

    @Override
    public Optional<Confirmation> of(BatchId batch) {
        return Optional.ofNullable(confirmations.get(batch));
    }

    @Override
    public List<Confirmation> waiting() {
        return confirmations.values().stream()
                .filter(one -> one.state() == State.WAITING)
                .sorted(Comparator.comparing(Confirmation::askedAt))
                .toList();
    }

    @Override
    public Runnable remember() {
        Map<String, Object> oldParts = new HashMap<>(parts);
        Map<String, Long> oldLive = new HashMap<>(live);
        Map<BatchId, Confirmation> oldConfirmations = new HashMap<>(confirmations);
        return () -> {
            parts = oldParts;
            live = oldLive;
            confirmations = oldConfirmations;
        };
    }
}
