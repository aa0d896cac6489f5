package org.learnerhub.domain.models;

import java.time.Instant;

/**
 * A person's word on which model decides from now on.
 *
 * @param model its digest; empty: none, the hub's own decides
 * @param instead the digest of the one that decided before
 * @param reason never blank
 * @param untried whether it was activated on no figures
 */
public record ModelActivation(String model, String instead, Instant at, String by, String reason, boolean untried) {}
