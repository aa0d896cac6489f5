package org.learnerhub.domain.stewardship;

import org.learnerhub.domain.audit.Actor;

/**
 * On whose word something is done.
 *
 * @param reason in the actor's words, never blank
 * @param correlationId the call's, as the audit trail has it
 */
public record Ground(Actor actor, String reason, String correlationId) {

    public Ground {
        if (reason.isBlank() || correlationId.isBlank()) {
            throw new IllegalArgumentException("a reason and a correlation id are needed");
        }
    }
}
