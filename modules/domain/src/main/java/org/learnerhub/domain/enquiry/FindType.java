package org.learnerhub.domain.enquiry;

import java.util.Optional;

/** How much a find answers (contract 2). */
public enum FindType {
    /** The learners' records. */
    FUL,
    /** The code only. */
    CHK;

    public static Optional<FindType> parse(String text) {
        return switch (text) {
            case "FUL" -> Optional.of(FUL);
            case "CHK" -> Optional.of(CHK);
            default -> Optional.empty();
        };
    }
}
