package org.learnerhub.domain.account;

import java.time.Instant;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/** Which accounts elsewhere are which learners'. An account of an institution is one learner's. */
public interface LearnerAccounts {

    /** Whose it is, by the number that was given when it was stored. */
    Optional<Uln> holder(Ukprn institution, AccountKey key);

    /** @return false where it is somebody's already */
    boolean add(Ukprn institution, AccountKey key, Uln uln, Instant at);

    /** @return false where there is no such account */
    boolean remove(Ukprn institution, AccountKey key);
}
