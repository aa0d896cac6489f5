package org.learnerhub.domain.record;

import java.util.List;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/** Whom an institution holds. */
@FunctionalInterface
public interface HeldLearners {

    /** The numbers by which it knows its learners, merged ones too, ascending. */
    List<Uln> of(Ukprn institution);
}
