package org.learnerhub.domain.stewardship;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;

/** The trail as a list. */
final class InMemoryTrail implements AuditTrail {

    private final List<AuditEntry> all = new ArrayList<>();

    @Override
    public void append(List<AuditEntry> entries) {
        all.addAll(entries);
    }

    @Override
    public List<AuditEntry> of(AuditSubject subject, long skip, int most) {
        List<AuditEntry> own = new ArrayList<>(
                all.stream().filter(entry -> subject.equals(entry.subject())).toList());
        Collections.reverse(own);
        return own.stream().skip(skip).limit(most).toList();
    }

    @Override
    public long count(AuditSubject subject) {
        return all.stream().filter(entry -> subject.equals(entry.subject())).count();
    }
}
