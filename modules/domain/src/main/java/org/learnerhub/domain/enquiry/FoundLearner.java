package org.learnerhub.domain.enquiry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/**
 * A learner as shown.
 *
 * @param masterSubstituted whether it was another number's record that was found, merged into this one
 * @param linked numbers merged into this one, ascending
 */
public record FoundLearner(
        RegisteredLearner learner, boolean masterSubstituted, Instant created, Instant changed, List<Uln> linked) {

    private static final Set<LearnerField> TO_MAKE_SURE = toMakeSure();

    /** With no more than it takes to make sure that a number is somebody's. */
    FoundLearner identityOnly() {
        LearnerDetails.Builder shown = LearnerDetails.nothing().toBuilder();
        TO_MAKE_SURE.forEach(field -> shown.set(field, learner.details().get(field)));
        RegisteredLearner reduced = new RegisteredLearner(
                learner.entry(),
                learner.uln(),
                learner.status(),
                learner.master(),
                learner.changed(),
                learner.version(),
                shown.build());
        return new FoundLearner(reduced, masterSubstituted, created, changed, linked);
    }

    private static Set<LearnerField> toMakeSure() {
        Set<LearnerField> fields = EnumSet.of(LearnerField.ABILITY_TO_SHARE);
        fields.addAll(LearnerField.KEY_FIELDS);
        return fields;
    }
}
