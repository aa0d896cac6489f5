package org.learnerhub.domain.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told otherwise. */
public final class SettableClock implements InstantSource {

    public static final Instant START = Instant.parse("2026-09-01T08:00:00.123Z");

    private Instant now = START;
    private Duration tick = Duration.ZERO;

    @Override
    public Instant instant() {
        now = now.plus(tick);
        return now;
    }

    /** From now on so much time passes between two looks at the clock. */
    public void tick(Duration duration) {
        tick = duration;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }
}
