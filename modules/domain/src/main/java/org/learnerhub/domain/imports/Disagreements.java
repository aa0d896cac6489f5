package org.learnerhub.domain.imports;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.provider.Ukprn;

/** What disagrees, and what was decided. Written under the lock of the register of providers. */
public interface Disagreements {

    /**
     * Adds open ones.
     *
     * @param raised their numbers do not matter; the store gives them
     */
    void add(List<Disagreement> raised);

    /** Notes how one ended. */
    void end(long number, Disagreement.Decision decision);

    /** Open and kept ones of these providers, by number. */
    List<Disagreement> standing(Collection<Ukprn> ukprns);

    /** Open ones, the oldest first. */
    List<Disagreement> open(int most);

    Optional<Disagreement> find(long number);
}
