package org.learnerhub.domain.memory;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.learner.Uln;

/** The trail as a list. */
final class InMemoryAudit implements AuditTrail {

    private final List<AuditEntry> all = new ArrayList<>();

    @Override
    public void append(List<AuditEntry> entries) {
        all.addAll(entries);
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
