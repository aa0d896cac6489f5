package org.learnerhub.domain.models;

import java.time.Instant;

/**
 * What a proposed model would have decided otherwise than the one that decided then.
 *
 * @param model the proposed one's digest
 * @param against the digest of the one that decided when it was tried
 * @param figures the decisions before and after by kind, as JSON
 */
public record ModelTrial(
        String model, String against, Instant at, String by, long rows, long changed, String figures) {}
