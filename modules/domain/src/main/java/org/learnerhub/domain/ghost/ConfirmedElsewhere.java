package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.Optional;

/** Several institutions know the learner. Speaks for a real person. */
final class ConfirmedElsewhere implements Sign {

    @Override
    public String name() {
        return "confirmed-elsewhere";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        int witnesses = learner.witnesses().size();
        return witnesses > 1 ? Optional.of(witnesses + " institutions know the learner") : Optional.empty();
    }
}
