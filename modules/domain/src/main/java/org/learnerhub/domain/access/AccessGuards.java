package org.learnerhub.domain.access;

import java.time.InstantSource;
import org.learnerhub.domain.provider.SubmissionEnds;
import org.learnerhub.domain.provider.Ukprn;

/**
 * What access control keeps in mind from one call to the next.
 *
 * @param ends who may send no more
 */
public record AccessGuards(
        Lockout<Ukprn> lockout,
        RateLimit rate,
        SeenMessages seen,
        AccessWatch watch,
        InstantSource clock,
        SubmissionEnds ends) {}
