package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Only one institution has ever said anything of the learner. */
final class NeverConfirmed implements Sign {

    private static final long DAYS = 365;

    @Override
    public String name() {
        return "never-confirmed";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        long since = ChronoUnit.DAYS.between(Days.of(learner.registration().at()), today);
        return learner.witnesses().size() <= 1 && since >= DAYS
                ? Optional.of("no other institution has said anything in " + since + " days")
                : Optional.empty();
    }
}
