package org.learnerhub.domain.registration;

import java.time.Instant;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;

/**
 * A row with an identifier that was answered with a learner.
 *
 * @param person see {@link IdentifierLink}
 * @param batch in which the row was
 * @param at when that was received
 * @param registered whether the row brought the learner into the register
 * @param keyFields see {@link IdentifierLink}
 * @param reviewCase the case in which a person said so; 0 where nobody had to
 */
public record IdentifierSighting(
        MisIdentifier identifier,
        Uln uln,
        Uln person,
        long batch,
        Instant at,
        boolean registered,
        long keyFields,
        long reviewCase) {

    public static final long NO_CASE = 0;

    /** The same learner, who is another's record today. */
    IdentifierSighting of(Uln master) {
        return new IdentifierSighting(identifier, uln, master, batch, at, registered, keyFields, reviewCase);
    }
}
