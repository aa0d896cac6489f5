package org.learnerhub.domain.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchId;

/** What was found in batches, in memory. */
final class InMemoryBatchFindings implements BatchFindings, InMemoryTransactions.Store {

    private static final Comparator<BatchFinding> BY_CODE = Comparator.comparing(BatchFinding::code)
            .thenComparing(BatchFinding::field, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final InMemoryTransactions transactions;
    private Map<BatchId, List<BatchFinding>> kept = new HashMap<>();

    InMemoryBatchFindings(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    @Override
    public void replace(BatchId batch, List<BatchFinding> found) {
        transactions.require();
        kept.put(batch, found.stream().sorted(BY_CODE).toList());
    }

    @Override
    public List<BatchFinding> of(BatchId batch) {
        return kept.getOrDefault(batch, List.of());
    }

    @Override
    public Runnable remember() {
        Map<BatchId, List<BatchFinding>> old = new HashMap<>(kept);
        return () -> kept = old;
    }
}
