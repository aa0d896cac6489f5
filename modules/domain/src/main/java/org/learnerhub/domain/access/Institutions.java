package org.learnerhub.domain.access;

import java.util.List;
import java.util.Optional;

/** The institutions that may use the hub. */
public interface Institutions {

    Optional<Institution> find(Ukprn ukprn);

    /** Case does not matter. */
    Optional<Institution> findByOrganisationRef(String organisationRef);

    /** Adds it, or replaces the one with this UKPRN. */
    void save(Institution institution);

    /** By UKPRN, ascending. */
    List<Institution> all();
}
