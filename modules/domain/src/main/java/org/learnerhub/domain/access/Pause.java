package org.learnerhub.domain.access;

import java.time.Duration;

/** Makes a caller wait. */
@FunctionalInterface
public interface Pause {

    void of(Duration time);
}
