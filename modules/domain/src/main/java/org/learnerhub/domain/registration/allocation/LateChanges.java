package org.learnerhub.domain.registration.allocation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerVersion;

/** What is known of a learner only since a batch was received: a row of it that is decided later is older news. */
final class LateChanges {

    private LateChanges() {}

    /**
     * Fields whose values are others than they were when the batch was received; of a learner who came later all.
     *
     * @param versions all, the present one last
     */
    static Set<LearnerField> since(Instant received, List<LearnerVersion> versions) {
        LearnerDetails then = LearnerDetails.nothing();
        for (LearnerVersion version : versions) {
            if (!version.at().isAfter(received)) {
                then = version.learner().details();
            }
        }
        LearnerDetails now = versions.get(versions.size() - 1).learner().details();
        Set<LearnerField> changed = EnumSet.noneOf(LearnerField.class);
        for (LearnerField field : LearnerField.all()) {
            if (!Objects.equals(then.get(field), now.get(field))) {
                changed.add(field);
            }
        }
        return changed;
    }
}
