package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.Optional;

/** People of many families live at the same address: a hostel, an office, or nobody. */
final class SharedAddress implements Sign {

    private static final int LEARNERS = 8;
    private static final int FAMILIES = 6;

    @Override
    public String name() {
        return "shared-address";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        Sharing address = learner.address();
        return address.learners() >= LEARNERS && address.families() >= FAMILIES
                ? Optional.of(address.learners() + " learners of " + address.families()
                        + " family names have the same address")
                : Optional.empty();
    }
}
