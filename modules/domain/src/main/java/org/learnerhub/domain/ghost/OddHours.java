package org.learnerhub.domain.ghost;

import java.time.Instant;
import java.time.ZoneId;

/** The hours in which offices do not work: from midnight to six in London. */
public final class OddHours {

    public static final ZoneId WHERE = ZoneId.of("Europe/London");

    /** The first hour that is not odd. */
    public static final int UNTIL = 6;

    private OddHours() {}

    static boolean hold(Instant at) {
        return at.atZone(WHERE).getHour() < UNTIL;
    }
}
