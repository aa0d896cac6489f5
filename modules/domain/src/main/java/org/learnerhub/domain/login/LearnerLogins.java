package org.learnerhub.domain.login;

import java.time.Instant;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;

/** Which log-ins are which learners'. A log-in is one learner's; a learner may have several. */
public interface LearnerLogins {

    /** Whose it is, by the number that was proved. */
    Optional<Uln> holder(LoginKey key);

    /** @return false where it is somebody's already */
    boolean add(LoginKey key, Uln uln, Proof proof, Instant at);

    /** @return false where it is nobody's */
    boolean remove(LoginKey key);

    /** By what it was proved that log-in and number are one person's; stored by name. */
    enum Proof {
        LETTER,
        PROVIDER
    }
}
