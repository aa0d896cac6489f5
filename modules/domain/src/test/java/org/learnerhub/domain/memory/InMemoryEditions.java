package org.learnerhub.domain.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Editions;
import org.learnerhub.domain.exchange.WantedEdition;

/** Editions in memory. */
final class InMemoryEditions implements Editions, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private List<Edition> editions = new ArrayList<>();
    private Map<BatchId, WantedEdition> wanted = new HashMap<>();

    InMemoryEditions(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    @Override
    public void add(Edition edition) {
        transactions.require();
        if (find(edition.batch(), edition.number()).isPresent()) {
            throw new IllegalStateException("there is such an edition");
        }
        editions.add(edition);
    }

    @Override
    public Optional<Edition> find(BatchId batch, int number) {
        return editions.stream()
                .filter(edition -> edition.batch().equals(batch) && edition.number() == number)
                .findFirst();
    }

    @Override
    public Optional<WantedEdition> wanted(BatchId batch) {
        return Optional.ofNullable(wanted.get(batch));
    }

    @Override
    public void want(WantedEdition edition) {
        transactions.require();
        wanted.put(edition.batch(), edition);
    }

    @Override
    public boolean postpone(WantedEdition asRead, Instant until) {
        transactions.require();
        return wanted.replace(
                asRead.batch(), asRead, new WantedEdition(asRead.batch(), asRead.step(), asRead.since(), until));
    }

    @Override
    public List<WantedEdition> due(Instant now) {
        return wanted.values().stream()
                .filter(one -> !one.due().isAfter(now))
                .sorted(Comparator.comparing(WantedEdition::due))
                .toList();
    }

    @Override
    public void satisfied(BatchId batch, long step, Instant since, Instant due) {
        transactions.require();
        wanted.computeIfPresent(
                batch, (id, one) -> one.step() <= step ? null : new WantedEdition(id, one.step(), since, due));
    }

    @Override
    public Runnable remember() {
        List<Edition> oldEditions = new ArrayList<>(editions);
        Map<BatchId, WantedEdition> oldWanted = new HashMap<>(wanted);
        return () -> {
            editions = oldEditions;
            wanted = oldWanted;
        };
    }
}
