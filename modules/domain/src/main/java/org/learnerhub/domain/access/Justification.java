package org.learnerhub.domain.access;

/**
 * On whose word something is done or shown, and why.
 *
 * @param reason in the caller's words, or as the operation implies it; never blank
 * @param correlationId the call's, as the audit trail has it
 */
public record Justification(Caller caller, String reason, String correlationId) {

    public Justification {
        if (reason.isBlank() || correlationId.isBlank()) {
            throw new IllegalArgumentException("a reason and a correlation id are needed");
        }
    }
}
