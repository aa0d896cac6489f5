package org.learnerhub.people.ghost;

import java.time.Instant;

/**
 * What register is invented.
 *
 * @param seed the same seed gives the same register
 * @param learners how many, ghosts included
 * @param share of ghosts, from 0 to 1
 */
public record GhostPlan(Population population, long seed, int learners, double share) {

    /** When the register is looked at. */
    public static final Instant TODAY = Instant.parse("2026-11-30T09:00:00Z");

    public GhostPlan {
        if (learners < 1 || share < 0 || share > 1) {
            throw new IllegalArgumentException("a register has learners, and a share of ghosts from 0 to 1");
        }
    }

    /** How hard it is to tell. */
    public enum Population {
        /** Careless ghosts among people who do as most do. */
        PLAIN,
        /** Ghosts that imitate people, among people with odd lives. */
        HARD
    }
}
