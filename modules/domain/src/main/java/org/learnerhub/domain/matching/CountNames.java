package org.learnerhub.domain.matching;

import java.time.InstantSource;
import java.util.Optional;
import org.learnerhub.domain.learner.LearnerRegister;

/** Counts the register's names anew where it has grown by much. Any node may, two at once do no harm. */
public final class CountNames {

    /** Fewer people say too little of what people are called. */
    static final long FEWEST = 1_000;

    private final LearnerRegister register;
    private final Censuses censuses;
    private final InstantSource clock;

    public CountNames(LearnerRegister register, Censuses censuses, InstantSource clock) {
        this.register = register;
        this.censuses = censuses;
        this.clock = clock;
    }

    /** Where a tenth of the register's entries came since the last count; two cheap questions where not. */
    public Optional<Census> countIfDue() {
        long entries = register.lastEntry();
        long due = censuses.newest()
                .map(newest -> newest.entries() + Math.max(FEWEST, newest.entries() / 10))
                .orElse(FEWEST);
        return entries < due ? Optional.empty() : Optional.of(count());
    }

    /** For timers, which want no answer. */
    public void keepCurrent() {
        countIfDue();
    }

    public Census count() {
        long entries = register.lastEntry();
        Census census = censuses.count();
        censuses.keep(census, entries, clock.instant());
        return census;
    }
}
