package org.learnerhub.domain.batch;

import java.util.Optional;

/** What the sender wants done (contract section 2). */
public enum JobType {
    /** Find, register and update. */
    FUL,
    /** Look up only; nothing is written to the register. */
    CHK;

    public static Optional<JobType> parse(String text) {
        return switch (text) {
            case "FUL" -> Optional.of(FUL);
            case "CHK" -> Optional.of(CHK);
            default -> Optional.empty();
        };
    }

    /** Of two wishes the one that writes nothing. */
    public JobType and(JobType other) {
        return this == CHK ? CHK : other;
    }
}
