package org.learnerhub.domain.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.registration.DecidedRow;
import org.learnerhub.domain.registration.RowDecisions;

/** Decided rows in memory. */
final class InMemoryDecisions implements RowDecisions, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private List<DecidedRow> decided = new ArrayList<>();

    InMemoryDecisions(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    @Override
    public void decided(DecidedRow row) {
        transactions.require();
        decided.add(row);
    }

    @Override
    public List<DecidedRow> decisions(BatchId batch, long afterStep, long upToStep) {
        return decided.stream()
                .filter(row -> row.batch().equals(batch) && row.step() > afterStep && row.step() <= upToStep)
                .sorted(Comparator.comparingLong(DecidedRow::step))
                .toList();
    }

    @Override
    public Runnable remember() {
        List<DecidedRow> old = new ArrayList<>(decided);
        return () -> decided = old;
    }
}
