package org.learnerhub.domain.ukrlp.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.part.Part;

/**
 * What a provider says should be in its entry. It stays, however it ended.
 *
 * @param changes at least one, each part once
 * @param reason in the words of whoever proposed it
 * @param expiresAt from then on nobody decides it any more
 * @param decision null while nobody has decided
 */
public record Proposal(
        long number,
        Ukprn ukprn,
        List<Change> changes,
        String proposedBy,
        String reason,
        Instant proposedAt,
        Instant expiresAt,
        @Nullable Decision decision) {

    public Proposal {
        changes = List.copyOf(changes);
    }

    /** The same, of these parts. */
    public Proposal changing(List<Change> parts) {
        return new Proposal(number, ukprn, parts, proposedBy, reason, proposedAt, expiresAt, decision);
    }

    public State stateAt(Instant moment) {
        if (decision != null) {
            return decision.state();
        }
        return moment.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /**
     * A part, as {@link Part} writes it.
     *
     * @param from what the register said when it was proposed; null: nothing
     * @param to null: nothing shall be said
     */
    public record Change(
            Part part, @Nullable String from, @Nullable String to) {}

    /** @param reason against which source it was verified, or why it was refused */
    public record Decision(State state, String by, Instant at, String reason) {}

    /** How it stands; the last two are kept by these names. */
    public enum State {
        OPEN,
        EXPIRED,
        /** Verified against a source, and in the register since. */
        ACCEPTED,
        REFUSED
    }
}
