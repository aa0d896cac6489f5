package org.learnerhub.domain.access;

import java.time.InstantSource;
import org.learnerhub.domain.provider.SubmissionEnds;

/**
 * What access control keeps in mind from one call to the next.
 *
 * @param ends who may send no more
 */
public record AccessGuards(
        Lockout lockout,
        RateLimit rate,
        SeenMessages seen,
        AccessWatch watch,
        InstantSource clock,
        SubmissionEnds ends) {}
