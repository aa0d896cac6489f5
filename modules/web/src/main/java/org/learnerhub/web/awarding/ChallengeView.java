package org.learnerhub.web.awarding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeState;
import org.learnerhub.domain.challenge.Claim;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A challenge as pages show it; what ends in {@code key} is the key of words.
 *
 * @param toAnswer whether it is open and the institution that looks has to answer it
 * @param overdue whether the time is over
 * @param daysLeft whole days until it is; 0 where none is left
 * @param values what the record said and what it should say
 */
record ChallengeView(
        long number,
        String reference,
        String kindKey,
        String stateKey,
        boolean toAnswer,
        boolean overdue,
        long daysLeft,
        Instant raisedAt,
        Instant due,
        Uln uln,
        @Nullable Long event,
        List<Value> values) {

    /** What whoever answers may give otherwise than it was supplied. */
    static final List<StatedValue> AMENDED = List.of(
            StatedValue.ACCREDITATION_NUMBER,
            StatedValue.ACHIEVED_DATE,
            StatedValue.ACHIEVED_GRADE,
            StatedValue.LANGUAGE_FOR_ASSESSMENT,
            StatedValue.PROVIDER);

    /** One thing that is said of an event. */
    record Value(String name, String original, String supplied) {}

    static ChallengeView of(Challenge one, Ukprn looking, Instant now) {
        Claim claim = one.claim();
        Instant due = claim.deadlines().overdue();
        boolean responder = one.state() instanceof ChallengeState.Open open && looking.equals(open.body());
        return new ChallengeView(
                one.number(),
                one.reference(),
                "awarding.challenge.kind." + claim.kind().name(),
                "awarding.challenge.state." + one.state().word().name(),
                responder,
                one.isOpen() && !now.isBefore(due),
                Math.max(0, Duration.between(now, due).toDays()),
                claim.raisedAt(),
                due,
                claim.uln(),
                claim.event(),
                values(claim));
    }

    private static List<Value> values(Claim claim) {
        List<Value> values = new ArrayList<>();
        for (StatedValue name : StatedValue.values()) {
            String original = claim.original().get(name);
            String supplied = claim.supplied().get(name);
            if (original != null || supplied != null) {
                values.add(new Value(
                        name.xmlName(), original == null ? "" : original, supplied == null ? "" : supplied));
            }
        }
        return values;
    }

    public boolean isOpen() {
        return !stateKey.endsWith("AMENDED") && !stateKey.endsWith("REFUSED") && !stateKey.endsWith("WITHDRAWN");
    }
}
