package org.learnerhub.domain.registration;

import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;

/**
 * That an institution called a learner by an identifier.
 *
 * @param uln the learner who was answered with
 * @param person whose record that is today: the master where the learner was merged since
 * @param firstBatch in which it did so first
 * @param lastBatch and last
 * @param registered whether the learner entered the register by a row with this identifier
 * @param keyFields tells the last such row's five key fields from others; 0 where one of them was missing
 */
public record IdentifierLink(
        MisIdentifier identifier,
        Uln uln,
        Uln person,
        long firstBatch,
        long lastBatch,
        boolean registered,
        long keyFields) {}
