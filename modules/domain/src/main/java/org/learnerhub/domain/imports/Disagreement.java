package org.learnerhub.domain.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Where another register says something else of a provider than its own people or the hub's said. Nothing is overwritten;
 * a person decides.
 *
 * @param part of the provider, such as {@code LEGAL_NAME}
 * @param ours what the register of providers says, as the part writes it; null: nothing
 * @param theirs what the other register says; null: nothing
 * @param source the import and its row
 * @param decision null while it is open
 */
public record Disagreement(
        long number,
        Ukprn ukprn,
        String part,
        @Nullable String ours,
        @Nullable String theirs,
        String source,
        Instant raisedAt,
        @Nullable Decision decision) {

    public boolean isOpen() {
        return decision == null;
    }

    /** Whether a person decided to keep what the register says. */
    public boolean isKept() {
        return decision != null && decision.state() == State.KEPT;
    }

    /**
     * How it ended.
     *
     * @param by who decided, or the import that no longer disagrees
     * @param reason null where nobody gave one
     */
    public record Decision(
            State state, String by, Instant at, @Nullable String reason) {}

    /** How a disagreement can end; kept by these names. */
    public enum State {
        /** The register's words stay. */
        KEPT,
        /** The other register's words were taken over. */
        TAKEN,
        /** Both say the same since, or the other register says something else. */
        SETTLED
    }
}
