package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.learner.LearnerField;

/** Nothing but what a number needs. */
final class BareDetails implements Sign {

    private static final List<LearnerField> MORE = List.of(
            LearnerField.EMAIL_ADDRESS,
            LearnerField.ADDRESS_LINE_1,
            LearnerField.SCHOOL_AT_AGE_16,
            LearnerField.PLACE_OF_BIRTH,
            LearnerField.MIDDLE_OTHER_NAME,
            LearnerField.UCI,
            LearnerField.UPN);

    @Override
    public String name() {
        return "bare-details";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        return MORE.stream().noneMatch(learner.details()::has)
                ? Optional.of("nothing is known but what a number needs")
                : Optional.empty();
    }
}
