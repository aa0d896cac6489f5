package org.learnerhub.domain.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a learner put beside the record: work, volunteering, a course elsewhere. Nobody has confirmed it, and every face
 * says so.
 *
 * @param provider where it was; null where it was nowhere in particular
 * @param note the learner's words
 */
public record OwnAddition(
        String title,
        @Nullable String subject,
        @Nullable String provider,
        @Nullable LocalDate started,
        @Nullable LocalDate ended,
        @Nullable String note) {}
