package org.learnerhub.domain.registration;

import java.util.Optional;
import org.learnerhub.domain.exchange.Batch;

/** The order in which batches of registrations get their numbers. Batches of other kinds are not in it. */
public interface RegistrationQueue {

    /**
     * The oldest batch that is neither final, allocated nor parked, nor a dry run: the next to be allocated once it is
     * matched.
     */
    Optional<Batch> next();

    /** The oldest dry run that is matched and not parked. */
    Optional<Batch> nextDryRun();
}
