package org.learnerhub.domain.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.access.Operation;

/**
 * The trail. Callers append before they answer and let any exception through: what cannot be written is not answered.
 * Within a unit of work entries stay or go with it; outside of one they are safe on return.
 */
public interface AuditTrail {

    /** All or none. @throws RuntimeException if they cannot be written; then the answer must not be given */
    void append(List<AuditEntry> entries);

    /**
     * Entries about this subject, newest first; those of one call in the order in which they were appended, reversed.
     *
     * @param subject anything but {@link AuditSubject#NONE}
     */
    List<AuditEntry> of(AuditSubject subject, long skip, int most);

    /** As {@link #of(AuditSubject, long, int)} from the first one on, those of some operations only. */
    List<AuditEntry> of(AuditSubject subject, Set<Operation> operations, int most);

    /** Of which of these batches an entry of one of the operations tells; one statement whatever their number. */
    Set<AuditSubject.Batch> toldOf(Collection<AuditSubject.Batch> batches, Set<Operation> operations);

    long count(AuditSubject subject);
}
