package org.learnerhub.domain.challenge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.learner.Uln;

/**
 * What is challenged, as it was raised.
 *
 * @param uln the learner's, as who raised it named it
 * @param others numbers that are in question too
 * @param event null where none is named
 * @param otherEvent one that it is mistaken for; null where none is named
 * @param knownUpTo the last number of the record count when it was raised: what the record said then can be shown again
 * @param original what the record said
 * @param supplied what it should say
 */
public record Claim(
        ChallengeKind kind,
        Caller raisedBy,
        Instant raisedAt,
        Uln uln,
        List<Uln> others,
        @Nullable Long event,
        @Nullable Long otherEvent,
        long knownUpTo,
        StatedValues original,
        StatedValues supplied,
        Contact contact,
        Deadlines deadlines) {

    private static final int MOST_OF_SUBJECT = 120;

    public Claim {
        others = List.copyOf(others);
    }

    /** Of two open cases with one subject the second says nothing new. */
    public String subject() {
        String what = kind.namesEvent()
                ? String.valueOf(event)
                : kind == ChallengeKind.EVENT_MISSING
                        ? supplied.get(StatedValue.ACCREDITATION_NUMBER) + "/" + supplied.get(StatedValue.ACHIEVED_DATE)
                        : others.toString();
        return kind + "/" + uln + "/" + what.substring(0, Math.min(what.length(), MOST_OF_SUBJECT)) + "/" + by();
    }

    private String by() {
        if (raisedBy instanceof Caller.InstitutionUser user) {
            return user.ukprn().value();
        }
        return raisedBy instanceof Caller.Learner ? "learner" : "hub";
    }

    /** Hides whose it is. */
    @Override
    public String toString() {
        return "Claim[" + kind + "]";
    }
}
