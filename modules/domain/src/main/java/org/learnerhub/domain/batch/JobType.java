package org.learnerhub.domain.batch;

import java.util.Optional;

/** What the sender wants done (contract section 2). */
public enum JobType {
    /** Find, register and update. */
    FUL,
    /** Look up only; nothing is written to the register. */
    CHK,
    /** Like FUL in every decision, but in the end the register is as it was; no part of the contract. */
    DRY,
    /** Verify numbers; the contract's verification batch, which has no word of its own there. */
    VER;

    /** A dry run holds up all other writing to the register, so it has at most so many rows. */
    public static final int DRY_ROWS = 100_000;

    /** The contract's words only. */
    public static Optional<JobType> parse(String text) {
        return switch (text) {
            case "FUL" -> Optional.of(FUL);
            case "CHK" -> Optional.of(CHK);
            default -> Optional.empty();
        };
    }

    /** Of two wishes the one that does less. */
    public JobType and(JobType other) {
        if (this == VER || other == VER) {
            return VER;
        }
        if (this == CHK || other == CHK) {
            return CHK;
        }
        return this == DRY ? DRY : other;
    }

    /** In the contract's words: what is carried out or rehearsed. */
    public JobType contract() {
        return this == DRY ? FUL : this;
    }
}
