package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A learning event as the signs look at it.
 *
 * @param achievement a result; else that somebody takes part in a course
 * @param sender who says so
 * @param provider where it was; null where a result does not say
 * @param from of the award, or of the start
 * @param until the course's end, or when it is meant to end; null where nobody says, and of a result
 */
public record Claim(
        boolean achievement,
        Ukprn sender,
        @Nullable Ukprn provider,
        LocalDate from,
        @Nullable LocalDate until) {}
