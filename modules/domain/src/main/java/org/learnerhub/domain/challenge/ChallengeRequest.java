package org.learnerhub.domain.challenge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.ChallengeCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * What somebody wants to raise.
 *
 * @param kind null where what was sent is none
 * @param others numbers that are in question too, ten at most
 * @param event the ID of the event that is meant; null or 0: none
 * @param otherEvent the ID of one that it is mistaken for; null or 0: none
 * @param original what the record says, as it was sent; where it says nothing, the record's own words are kept
 * @param words of who raises it, at most 2,000 characters
 */
public record ChallengeRequest(
        @Nullable ChallengeKind kind,
        List<Uln> others,
        @Nullable Long event,
        @Nullable Long otherEvent,
        StatedValues original,
        StatedValues supplied,
        Contact contact,
        String words) {

    private static final int MOST_OTHERS = 10;

    public ChallengeRequest {
        others = List.copyOf(others);
        words = Words.checked(words);
        event = zeroToNull(event);
        otherEvent = zeroToNull(otherEvent);
        if (others.size() > MOST_OTHERS) {
            throw new RefusedException(ChallengeCode.CHALLENGE_VALUE_UNFIT, "other numbers: ten at most");
        }
    }

    private static @Nullable Long zeroToNull(@Nullable Long id) {
        return id == null || id == 0 ? null : id;
    }

    /** Whether something is missing without which nobody can answer. */
    public boolean lacks() {
        if (kind == null) {
            return true;
        }
        return switch (kind) {
            case SEVERAL_NUMBERS, SHARED_NUMBER, WRONG_RECORD -> words.isEmpty() && others.isEmpty();
            case EVENT_WRONG -> event == null || (words.isEmpty() && supplied.isEmpty());
            case EVENT_NOT_MINE -> event == null;
            case EVENT_MISSING -> supplied.get(StatedValue.ACCREDITATION_NUMBER) == null && words.isEmpty();
        };
    }

    /** Hides what is said. */
    @Override
    public String toString() {
        return "ChallengeRequest[" + kind + "]";
    }
}
