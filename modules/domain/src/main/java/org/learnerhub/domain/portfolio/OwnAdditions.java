package org.learnerhub.domain.portfolio;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.learner.Uln;

/** What learners have added themselves. For {@link KeepAdditions}, and for extracts that are made within a gate. */
public interface OwnAdditions {

    /** Under any of these numbers, in the order in which they were added. */
    List<OwnAddition> of(Collection<Uln> numbers);

    /** @return its number */
    long add(Uln uln, NewAddition addition, Instant at);

    /** @return false where none of these numbers has it */
    boolean remove(Collection<Uln> numbers, long id);
}
