package org.learnerhub.app.node;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log whose password is being guessed and from where. Ten lines a minute at most, so that nobody fills the
 * disk by guessing; how many were left out stands before the next line.
 */
final class LockNotices {

    private static final Logger LOG = LoggerFactory.getLogger(LockNotices.class);
    private static final int A_MINUTE = 10;

    private Instant minute = Instant.EPOCH;
    private int written;
    private long leftOut;

    synchronized void note(String caller, String address, Duration lock, Instant now) {
        if (Duration.between(minute, now).abs().compareTo(Duration.ofMinutes(1)) >= 0) {
            minute = now;
            written = 0;
            if (leftOut > 0) {
                LOG.warn("wrong passwords: {} more locks were not written down here", leftOut);
                leftOut = 0;
            }
        }
        if (written == A_MINUTE) {
            leftOut++;
            return;
        }
        written++;
        LOG.warn("wrong passwords for {} from {}: that address is locked for {} s", caller, address, lock.toSeconds());
    }
}
