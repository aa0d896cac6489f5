package org.learnerhub.domain.audit;

import java.util.List;

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

    long count(AuditSubject subject);
}
