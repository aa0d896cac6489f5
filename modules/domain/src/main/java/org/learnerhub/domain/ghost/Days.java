package org.learnerhub.domain.ghost;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are counted in London. */
final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Days() {}

    static LocalDate of(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}
