package org.learnerhub.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that only sleeping moves. */
final class FastClock extends Clock implements Sleeper {

    private Instant now = Instant.parse("2026-09-01T08:00:00Z");
    private final List<Duration> pauses = new ArrayList<>();

    @Override
    public void sleep(Duration time) {
        pauses.add(time);
        now = now.plus(time);
    }

    List<Duration> pauses() {
        return pauses;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
