package org.learnerhub.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.learnerhub.domain.provider.Ukprn;

/** The institutions that may use the hub. */
public interface Institutions {

    Optional<Institution> find(Ukprn ukprn);

    /** Case does not matter. */
    Optional<Institution> findByOrganisationRef(String organisationRef);

    /** Adds it, or replaces the one with this UKPRN. */
    void save(Institution institution);

    /**
     * Changes one, from what it is at that moment: of two changes at once the second waits and starts from what the first
     * left. Nothing is changed where the change throws.
     *
     * @return what it is now; empty where nobody has this UKPRN
     */
    Optional<Institution> change(Ukprn ukprn, UnaryOperator<Institution> change);

    /** By UKPRN, ascending. */
    List<Institution> all();

    /** As {@link #all}, from this UKPRN or the next one on. */
    List<Institution> from(String ukprn, int most);
}
