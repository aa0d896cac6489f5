package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** No learning event stands, long after one should: whoever is registered learns something soon. */
final class NoEvent implements Sign {

    private static final long DAYS = 240;

    @Override
    public String name() {
        return "no-event";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        long since = ChronoUnit.DAYS.between(Days.of(learner.registration().at()), today);
        return learner.events().isEmpty() && since >= DAYS
                ? Optional.of("no learning event in " + since + " days")
                : Optional.empty();
    }
}
