package org.learnerhub.domain.route;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.provider.Ukprn;

/** The routes that institutions keep, each for itself. */
public interface SavedRoutes {

    /** An owner keeps no more. */
    int MOST = 100;

    int count(Ukprn owner);

    /** @return its id */
    int save(Ukprn owner, Route route, Instant at);

    Optional<SavedRoute> find(Ukprn owner, int id);

    /** The oldest first. */
    List<SavedRoute> of(Ukprn owner);

    /** @return false where the owner has no such route */
    boolean remove(Ukprn owner, int id);

    /** One of them. */
    record SavedRoute(int id, Route route, Instant savedAt) {}
}
