package org.learnerhub.files.result;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as documents say them: UTC with Z, to the second. */
final class UtcSeconds {

    private UtcSeconds() {}

    /** Such as {@code 2026-09-01T18:30:00Z}. */
    static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
