package org.learnerhub.domain.memory;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.learner.Uln;

/** The trail as a list. */
final class InMemoryAudit implements AuditTrail, InMemoryTransactions.Store {

    private List<AuditEntry> all = new ArrayList<>();
    private boolean full;

    InMemoryAudit(InMemoryTransactions transactions) {
        transactions.enlist(this);
    }

    @Override
    public void append(List<AuditEntry> entries) {
        if (full) {
            throw new IllegalStateException("the trail is full");
        }
        all.addAll(entries);
    }

    /** Whether nothing can be appended. */
    void setFull(boolean full) {
        this.full = full;
    }

    @Override
    public Runnable remember() {
        List<AuditEntry> old = new ArrayList<>(all);
        return () -> all = old;
    }

    @Override
    public List<AuditEntry> of(Uln uln, long skip, int most) {
        return all.stream()
                .filter(entry -> uln.equals(entry.uln()))
                .skip(skip)
                .limit(most)
                .toList();
    }

    @Override
    public long count(Uln uln) {
        return of(uln, 0, Integer.MAX_VALUE).size();
    }

    List<AuditEntry> all() {
        return List.copyOf(all);
    }
}
