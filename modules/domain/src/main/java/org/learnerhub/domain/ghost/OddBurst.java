package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.Optional;

/** Registered among many at odd hours, nearly all of them new, by an institution that does not usually send at night. */
final class OddBurst implements Sign {

    private static final int MANY = 20;
    private static final double NEARLY_ALL = 0.9;
    private static final double USUAL = 0.25;

    @Override
    public String name() {
        return "odd-burst";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        Registration registration = learner.registration();
        boolean burst = registration.added() >= MANY && registration.added() >= NEARLY_ALL * registration.rows();
        return burst && registration.nightShare() < USUAL && OddHours.hold(registration.at())
                ? Optional.of("one of " + registration.added() + " new learners at odd hours")
                : Optional.empty();
    }
}
