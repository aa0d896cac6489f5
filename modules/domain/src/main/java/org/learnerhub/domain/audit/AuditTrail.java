package org.learnerhub.domain.audit;

import java.util.List;
import org.learnerhub.domain.learner.Uln;

/**
 * The trail. Callers append before they answer and let any exception through: what cannot be written is not answered.
 * Within a unit of work entries stay or go with it; outside of one they are safe on return.
 */
public interface AuditTrail {

    /** All or none. @throws RuntimeException if they cannot be written; then the answer must not be given */
    void append(List<AuditEntry> entries);

    /** Entries about this number, newest first; those of one call in the order in which they were appended, reversed. */
    List<AuditEntry> of(Uln uln, long skip, int most);

    long count(Uln uln);
}
