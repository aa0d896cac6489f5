package org.learnerhub.domain.ghost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/** Learners for these tests: an ordinary one, and whatever is odd about another. */
record Ghosts(
        Map<LearnerField, String> details,
        Registration registration,
        Sharing email,
        Sharing address,
        List<Claim> events,
        Set<Ukprn> knownTo) {

    static final Ukprn COLLEGE = new Ukprn("10099001");
    static final Ukprn SCHOOL = new Ukprn("10099002");
    static final Ukprn AWARDING = new Ukprn("10099003");
    static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /** Registered last month by day, with an address, known to the college only. */
    static Ghosts ordinary() {
        return new Ghosts(
                Map.of(
                        LearnerField.DATE_OF_BIRTH,
                        "2008-03-31",
                        LearnerField.VERIFICATION_TYPE,
                        "1",
                        LearnerField.ADDRESS_LINE_1,
                        "1 Mill Lane"),
                registered(30, 12),
                Sharing.NONE,
                Sharing.ALONE,
                List.of(),
                Set.of());
    }

    /** @param hour in London, in winter */
    static Registration registered(int daysAgo, int hour) {
        return new Registration(
                COLLEGE,
                TODAY.minusDays(daysAgo).atTime(hour, 30).atZone(OddHours.WHERE).toInstant(),
                10,
                40,
                0);
    }

    Ghosts with(Map<LearnerField, String> others) {
        return new Ghosts(others, registration, email, address, events, knownTo);
    }

    Ghosts with(Registration other) {
        return new Ghosts(details, other, email, address, events, knownTo);
    }

    Ghosts sharing(Sharing emails, Sharing addresses) {
        return new Ghosts(details, registration, emails, addresses, events, knownTo);
    }

    Ghosts with(Claim... others) {
        return new Ghosts(details, registration, email, address, List.of(others), knownTo);
    }

    Ghosts knownTo(Ukprn... others) {
        return new Ghosts(details, registration, email, address, events, Set.of(others));
    }

    ClaimedLearner numbered(Uln uln) {
        return new ClaimedLearner(uln, LearnerDetails.of(details), registration, email, address, events, knownTo);
    }

    static Claim course(Ukprn provider, LocalDate from, int months) {
        return new Claim(false, provider, provider, from, from.plusMonths(months));
    }

    static Claim result(LocalDate on) {
        return new Claim(true, AWARDING, COLLEGE, on, null);
    }
}
