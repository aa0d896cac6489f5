package org.learnerhub.domain.provider;

import java.time.Instant;
import java.util.Optional;

/** When a provider's right to send files and learners ends. What is underway then goes on, and answers stay to be had. */
@FunctionalInterface
public interface SubmissionEnds {

    /** @return from then on nothing new is taken, maybe in the future; empty where no end is set */
    Optional<Instant> of(Ukprn ukprn);

    /** For hubs and tests without a register of providers. */
    static SubmissionEnds never() {
        return ukprn -> Optional.empty();
    }
}
