package org.learnerhub.domain.batch;

import java.time.Instant;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;

/**
 * That an institution called a learner by an identifier.
 *
 * @param uln the learner who was answered with
 * @param person whose record that is today: the master where the learner was merged since
 * @param registered whether the learner entered the register by a row with this identifier
 * @param keyFields tells the last such row's five key fields from others; 0 where one of them was missing
 */
public record IdentifierLink(
        MisIdentifier identifier, Uln uln, Uln person, Seen first, Seen last, boolean registered, long keyFields) {

    /**
     * In which batch.
     *
     * @param at when that was received
     */
    public record Seen(long batch, Instant at) {}
}
