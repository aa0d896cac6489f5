package org.learnerhub.store.timed;

import java.time.Duration;

/**
 * How often a node looks for timed work.
 *
 * @param look how long nobody looks between two looks
 * @param heartbeat how often a node that is at work says so; after four that did not come another takes its work
 */
record Pace(Duration look, Duration heartbeat) {

    /** A node that was killed at work is given up after half a minute. */
    static Pace standard() {
        return new Pace(Duration.ofMillis(500), Duration.ofSeconds(5));
    }
}
