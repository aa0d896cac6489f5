package org.learnerhub.domain.models;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A model that somebody proposed; its text is kept by its digest.
 *
 * @param name not always its own alone
 * @param training null where the model came as a file
 */
public record ProposedModel(
        String digest,
        String name,
        Instant at,
        String by,
        @Nullable Training training) {}
