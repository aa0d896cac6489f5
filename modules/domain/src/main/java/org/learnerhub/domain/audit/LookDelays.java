package org.learnerhub.domain.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.learner.Uln;

/** Orders that keep looks back. They are ended and never removed. */
public interface LookDelays {

    void add(LookDelay delay);

    /** Under any of these numbers, ended ones too, the newest first. */
    List<LookDelay> of(Collection<Uln> numbers);

    /** @return false where none of that id is in force */
    boolean lift(String id, Instant at);
}
