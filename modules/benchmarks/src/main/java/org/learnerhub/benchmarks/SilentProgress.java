package org.learnerhub.benchmarks;

import org.learnerhub.domain.learner.RegisterLoad;
import org.learnerhub.domain.learner.Uln;

/** Says nothing: a measurement has its own clock. */
final class SilentProgress implements RegisterLoad.Progress {

    @Override
    public void taken(long rows) {
        // measured from outside
    }

    @Override
    public void alreadyPresent(Uln uln) {
        // The hub under test may have drawn it from its own order: one learner fewer among many.
    }
}
