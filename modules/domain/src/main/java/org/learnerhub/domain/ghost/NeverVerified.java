package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.Optional;
import org.learnerhub.domain.learner.LearnerField;

/** Nobody is on record as having made sure of this person. */
final class NeverVerified implements Sign {

    @Override
    public String name() {
        return "never-verified";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        return switch (learner.details().text(LearnerField.VERIFICATION_TYPE)) {
            case "", "0", "999" -> Optional.of("nobody is on record as having made sure of the person");
            default -> Optional.empty();
        };
    }
}
