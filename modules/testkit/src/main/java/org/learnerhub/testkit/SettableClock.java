package org.learnerhub.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told otherwise. */
public final class SettableClock implements InstantSource {

    public static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

    private volatile Instant now = START;
    private volatile Duration tick = Duration.ZERO;

    @Override
    public Instant instant() {
        Duration passes = tick;
        if (!passes.isZero()) {
            advance(passes);
        }
        return now;
    }

    /** From now on so much time passes between two looks at the clock. */
    public void tick(Duration duration) {
        tick = duration;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }
}
