package org.learnerhub.domain.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;

/** The trail as a list. */
public final class InMemoryAudit implements AuditTrail, InMemoryTransactions.Store {

    private List<AuditEntry> all = new ArrayList<>();
    private boolean full;

    public InMemoryAudit(InMemoryTransactions transactions) {
        transactions.enlist(this);
    }

    @Override
    public void append(List<AuditEntry> entries) {
        if (full) {
            throw new IllegalStateException("the trail is full");
        }
        entries.forEach(entry -> all.add(kept(entry)));
    }

    /** No database keeps the character zero. */
    private static AuditEntry kept(AuditEntry entry) {
        return entry.caller() instanceof Caller.Staff staff
                ? new AuditEntry(
                        new Caller.Staff(staff.userName().replace('\0', '\uFFFD')),
                        entry.at(),
                        entry.operation(),
                        entry.purpose(),
                        entry.subject(),
                        entry.shown(),
                        entry.correlationId())
                : entry;
    }

    /** Whether nothing can be appended. */
    public void setFull(boolean full) {
        this.full = full;
    }

    @Override
    public Runnable remember() {
        List<AuditEntry> old = new ArrayList<>(all);
        return () -> all = old;
    }

    @Override
    public List<AuditEntry> of(AuditSubject subject, long skip, int most) {
        List<AuditEntry> newestFirst = new ArrayList<>(all);
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(entry -> subject.equals(entry.subject()))
                .skip(skip)
                .limit(most)
                .toList();
    }

    @Override
    public List<AuditEntry> of(AuditSubject subject, Set<Operation> operations, int most) {
        return of(subject, 0, Integer.MAX_VALUE).stream()
                .filter(entry -> isOne(entry, operations))
                .limit(most)
                .toList();
    }

    @Override
    public Set<AuditSubject.Batch> toldOf(Collection<AuditSubject.Batch> batches, Set<Operation> operations) {
        return batches.stream()
                .filter(batch -> !of(batch, operations, 1).isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isOne(AuditEntry entry, Set<Operation> operations) {
        return operations.stream().anyMatch(operation -> operation.name().equals(entry.operation()));
    }

    @Override
    public long count(AuditSubject subject) {
        return of(subject, 0, Integer.MAX_VALUE).size();
    }

    public List<AuditEntry> all() {
        return List.copyOf(all);
    }
}
