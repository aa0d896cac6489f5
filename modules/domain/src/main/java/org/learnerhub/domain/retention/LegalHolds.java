package org.learnerhub.domain.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;

/** All orders that ever were. Writes belong to the surrounding transaction and hold the register's lock. */
public interface LegalHolds {

    /** Orders in force about any of these numbers, oldest first. */
    List<LegalHold> inForce(Collection<Uln> ulns);

    /** All in force, oldest first. */
    List<LegalHold> inForce();

    /** All, released ones too, oldest first. */
    List<LegalHold> all();

    void add(Uln uln, String order, Instant at, Justification by);

    void release(LegalHold hold, Instant at, Justification by);
}
