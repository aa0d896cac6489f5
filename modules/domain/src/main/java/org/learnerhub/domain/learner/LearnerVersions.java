package org.learnerhub.domain.learner;

import java.util.List;

/** What learners were once. */
public interface LearnerVersions {

    /** All versions with all details, the present one last; none where nobody has the number. */
    List<LearnerVersion> of(Uln uln);
}
