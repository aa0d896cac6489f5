package org.learnerhub.domain.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.registration.MatchTerms;

/** Terms of matching in memory. */
public final class InMemoryTerms implements MatchTerms, InMemoryTransactions.Store {

    private final InMemoryTransactions transactions;
    private Map<BatchId, Terms> terms = new HashMap<>();

    InMemoryTerms(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.enlist(this);
    }

    @Override
    public void settle(BatchId batch, MatchRules rules) {
        transactions.require();
        terms.put(batch, new Terms(rules, 0));
    }

    @Override
    public void checked(BatchId batch, long registerEntry) {
        transactions.require();
        terms.put(batch, new Terms(rules(batch), registerEntry));
    }

    @Override
    public Terms of(BatchId batch) {
        return Objects.requireNonNull(terms.get(batch), "nothing was settled");
    }

    @Override
    public Runnable remember() {
        Map<BatchId, Terms> old = new HashMap<>(terms);
        return () -> terms = old;
    }
}
