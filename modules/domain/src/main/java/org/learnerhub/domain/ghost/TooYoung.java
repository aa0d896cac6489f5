package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.util.Optional;
import org.learnerhub.domain.learner.LearnerField;

/** A learning event from before the tenth birthday: another person's, or nobody's. */
final class TooYoung implements Sign {

    private static final int YEARS = 10;

    @Override
    public String name() {
        return "too-young";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        return learner.details()
                .date(LearnerField.DATE_OF_BIRTH)
                .filter(born -> learner.events().stream()
                        .anyMatch(event -> event.from().isBefore(born.plusYears(YEARS))))
                .map(born -> "a learning event from before the tenth birthday");
    }
}
