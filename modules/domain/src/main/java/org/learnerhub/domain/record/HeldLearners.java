package org.learnerhub.domain.record;

import java.util.Collection;
import java.util.Set;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/** Whom an institution holds: whom it registered, and who has an event that it sent or where it is the provider. */
@FunctionalInterface
public interface HeldLearners {

    /** Those of these numbers under which it holds a learner; each by itself, whoever is merged into whom. */
    Set<Uln> among(Ukprn institution, Collection<Uln> ulns);
}
