package org.learnerhub.domain.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * One look or one deed. Whoever sees several learners at once leaves an entry for each, with one correlation id.
 *
 * @param operation such as {@code learnerByULN} or {@code merge}
 * @param purpose why, in the words of who acts, or as the operation implies it
 * @param uln the learner; null where nobody was found
 * @param correlationId the same for all that belongs to one call
 */
public record AuditEntry(
        Actor actor,
        Instant at,
        String operation,
        String purpose,
        @Nullable Uln uln,
        Shown shown,
        String correlationId) {

    public AuditEntry {
        if (operation.isBlank() || purpose.isBlank() || correlationId.isBlank()) {
            throw new IllegalArgumentException("an audit entry says operation, purpose and correlation id");
        }
    }
}
