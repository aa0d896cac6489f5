package org.learnerhub.domain.retention;

import java.time.Instant;
import java.util.Collection;
import org.learnerhub.domain.learner.Uln;

/** One kind of data about single learners, as far as it is found by their numbers. */
public interface PersonalData {

    /** The name of its {@link DataKind}. */
    String kind();

    /** How much there is of learners with these numbers, merged ones not followed. */
    long count(Collection<Uln> ulns);

    /**
     * Removes it, in the surrounding transaction, which holds the register's lock.
     *
     * @return how much there was
     */
    long erase(Collection<Uln> ulns, Instant at);
}
