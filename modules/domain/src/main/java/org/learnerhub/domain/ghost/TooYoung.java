package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.Optional;

/** A learning event from before the tenth birthday: another person's, or nobody's. */
final class TooYoung implements Sign {

    @Override
    public String name() {
        return "too-young";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        return learner.impossible().isEmpty()
                ? Optional.empty()
                : Optional.of("a learning event from before the tenth birthday");
    }
}
