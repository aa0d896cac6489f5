package org.learnerhub.domain.access;

import java.time.InstantSource;
import java.util.Locale;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;

/** How often one of the hub's own people may ask for learners: a person's work, not a program's. */
public final class StaffPace {

    private final RateLimit rate;
    private final InstantSource clock;

    public StaffPace(RateLimit rate, InstantSource clock) {
        this.rate = rate;
        this.clock = clock;
    }

    /** @throws RefusedException TOO_MANY_CALLS */
    public void enter(Caller caller) {
        if (!rate.take(caller.userName().toLowerCase(Locale.ROOT), clock.instant())) {
            throw new RefusedException(AccessCode.TOO_MANY_CALLS);
        }
    }
}
