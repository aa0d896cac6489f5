package org.learnerhub.domain.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * An order to keep what there is of a learner.
 *
 * @param order the number of the court or authority that ordered it
 * @param by who entered it
 * @param releasedAt null while it is in force
 */
public record LegalHold(
        long id,
        Uln uln,
        String order,
        Instant at,
        String by,
        String reason,
        @Nullable Instant releasedAt) {}
