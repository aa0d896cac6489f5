package org.learnerhub.app.node;

import java.time.Duration;
import org.learnerhub.domain.access.Pause;

/** Holds the calling thread; an interruption ends the pause. */
final class SleepingPause implements Pause {

    @Override
    public void of(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
