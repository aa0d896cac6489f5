package org.learnerhub.domain.audit;

import java.time.Instant;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;

/**
 * One look or one deed. Whoever sees several learners at once leaves an entry for each, with one correlation id.
 *
 * @param operation such as {@code learnerByULN} or {@code merge}
 * @param purpose why, in the words of who acts, or as the operation implies it
 * @param correlationId the same for all that belongs to one call
 */
public record AuditEntry(
        Caller caller,
        Instant at,
        String operation,
        String purpose,
        AuditSubject subject,
        Shown shown,
        String correlationId) {

    public AuditEntry {
        if (operation.isBlank() || purpose.isBlank() || correlationId.isBlank()) {
            throw new IllegalArgumentException("an audit entry says operation, purpose and correlation id");
        }
    }

    public static AuditEntry of(Justification by, Operation operation, Instant at, AuditSubject subject, Shown shown) {
        return new AuditEntry(by.caller(), at, operation.name(), by.reason(), subject, shown, by.correlationId());
    }
}
