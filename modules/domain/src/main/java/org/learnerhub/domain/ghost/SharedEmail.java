package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.Optional;

/** People of several families have the same e-mail address. */
final class SharedEmail implements Sign {

    private static final int FAMILIES = 3;

    @Override
    public String name() {
        return "shared-email";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        Sharing email = learner.email();
        return email.learners() >= Sharing.FEWEST && email.families() >= FAMILIES
                ? Optional.of(email.learners() + " learners of " + email.families()
                        + " family names have the same e-mail address")
                : Optional.empty();
    }
}
