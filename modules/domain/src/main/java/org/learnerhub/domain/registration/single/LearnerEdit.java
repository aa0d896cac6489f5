package org.learnerhub.domain.registration.single;

import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;

/**
 * What somebody wants a learner's record to say. Fields that are neither given nor cleared stay as they are.
 *
 * @param uln empty where it cannot be anybody's
 * @param version the one that was read
 * @param values the new values; the fields that it takes to register must be among them
 * @param cleared fields that shall say nothing
 */
public record LearnerEdit(Optional<Uln> uln, int version, LearnerDetails values, Set<LearnerField> cleared) {

    LearnerDetails applyTo(LearnerDetails stored) {
        LearnerDetails.Builder after = stored.toBuilder();
        cleared.forEach(field -> after.set(field, null));
        for (LearnerField field : LearnerField.all()) {
            String value = values.get(field);
            if (value != null) {
                after.set(field, value);
            }
        }
        return after.build();
    }

    LearnerEdit with(LearnerDetails repaired) {
        return new LearnerEdit(uln, version, repaired, cleared);
    }
}
