package org.learnerhub.domain.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * Something that a learner has added. The learner's own word, not validated.
 *
 * @param uln under which it was added
 * @param title at most 254 characters
 * @param organisation where it was; at most 254 characters
 * @param from the first day; null where the learner does not say
 * @param to the last day; null while it goes on, or where the learner does not say
 * @param words the learner's own, with line feeds; at most 2,000 characters
 */
public record OwnAddition(
        long id,
        Uln uln,
        Kind kind,
        String title,
        @Nullable String organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words,
        Instant addedAt) {

    /** What it tells of; stored by name. */
    public enum Kind {
        WORK,
        VOLUNTEERING,
        COURSE,
        OTHER
    }
}
