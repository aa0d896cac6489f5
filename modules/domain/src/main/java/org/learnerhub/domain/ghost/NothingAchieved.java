package org.learnerhub.domain.ghost;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A course has been over for long, and no awarding body has said anything of the learner. */
final class NothingAchieved implements Sign {

    private static final long DAYS = 180;

    @Override
    public String name() {
        return "nothing-achieved";
    }

    @Override
    public Optional<String> seenOn(ClaimedLearner learner, LocalDate today) {
        if (learner.events().stream().anyMatch(Claim::achievement)) {
            return Optional.empty();
        }
        return learner.events().stream()
                .map(Claim::until)
                .filter(until -> until != null && ChronoUnit.DAYS.between(until, today) >= DAYS)
                .max(LocalDate::compareTo)
                .map(until -> "a course ended " + ChronoUnit.DAYS.between(until, today) + " days ago, with no result");
    }
}
