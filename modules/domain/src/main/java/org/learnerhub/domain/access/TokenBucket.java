package org.learnerhub.domain.access;

import java.time.Duration;
import java.time.Instant;

/** Fills steadily up to its size; each taking needs a token. Not thread-safe. */
final class TokenBucket {

    private final double aSecond;
    private final double size;
    private double tokens;
    private Instant filled;

    TokenBucket(double aSecond, double size, Instant now) {
        this.aSecond = aSecond;
        this.size = size;
        tokens = size;
        filled = now;
    }

    boolean take(Instant now) {
        Duration since = Duration.between(filled, now);
        if (since.compareTo(Duration.ZERO) > 0) {
            tokens = Math.min(size, tokens + since.toNanos() / 1e9 * aSecond);
            filled = now;
        }
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    /** What was taken and was not needed. */
    void giveBack() {
        tokens = Math.min(size, tokens + 1);
    }
}
