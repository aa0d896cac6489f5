package org.learnerhub.domain.batch;

import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;

/**
 * A row with an identifier that was answered with a learner.
 *
 * @param registered whether the row brought the learner into the register
 * @param keyFields see {@link IdentifierLink}
 * @param reviewCase the case in which a person said so; 0 where nobody had to
 */
public record IdentifierSighting(
        MisIdentifier identifier,
        Uln uln,
        IdentifierLink.Seen seen,
        boolean registered,
        long keyFields,
        long reviewCase) {

    public static final long NO_CASE = 0;
}
