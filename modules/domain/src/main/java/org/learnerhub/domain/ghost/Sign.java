package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.Optional;

/** One question about a claimed learner. Its weight is data: {@link SignWeights}. */
interface Sign {

    /** As the weights and the report have it; never another meaning. */
    String name();

    /**
     * Empty where the sign is not there; else what is seen, in words without personal data: counts and days only.
     *
     * @param today in London
     */
    Optional<String> seenOn(ClaimedLearner learner, LocalDate today);
}
