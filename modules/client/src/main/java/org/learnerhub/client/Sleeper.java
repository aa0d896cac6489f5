package org.learnerhub.client;

import java.time.Duration;

/** Lets time pass; a test lets its own clock pass instead. */
interface Sleeper {

    void sleep(Duration time);

    static void ofThisThread(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(
                    Exit.NO_ANSWER, "Interrupted while waiting.", "It is safe to send the file again.");
        }
    }
}
