package org.learnerhub.client;

import java.util.Arrays;
import java.util.Optional;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.registration.ReturnCode;

/**
 * How rows ended, as status counts them: by return code, or by outcome where the file is a feed.
 *
 * @param resolved whether the row is done with: it has its number, or its event is in a record
 */
record RowEnd(boolean resolved, String meaning) {

    /** @throws IllegalArgumentException where no hub of this version counts like this */
    static RowEnd of(String counted) {
        Optional<FeedOutcome> outcome = Arrays.stream(FeedOutcome.values())
                .filter(one -> one.word().equals(counted))
                .findFirst();
        return outcome.isPresent() ? of(outcome.get()) : of(ReturnCode.valueOf(counted));
    }

    private static RowEnd of(FeedOutcome outcome) {
        return switch (outcome) {
            case CREATED_FINAL, CREATED_PROVISIONAL -> new RowEnd(true, "new event in the learner's record");
            case UPDATED_FINAL, UPDATED_PROVISIONAL -> new RowEnd(true, "event updated");
            case PROMOTED -> new RowEnd(true, "event updated, from provisional to final");
            case UNCHANGED_FINAL, UNCHANGED_PROVISIONAL -> new RowEnd(true, "said before, in the same words");
            case WITHDRAWN -> new RowEnd(true, "event withdrawn");
            case REINSTATED -> new RowEnd(true, "event reinstated");
            case HELD_LEARNER -> new RowEnd(false, "held: number and person do not agree");
            case HELD_RULE -> new RowEnd(false, "held: cannot be judged yet");
            case REFUSED_FIELD -> new RowEnd(false, "refused: a value is missing or wrong");
            case REFUSED_RULE -> new RowEnd(false, "refused: it does not fit what is known");
        };
    }

    private static RowEnd of(ReturnCode code) {
        String meaning = switch (code) {
            case RC001 -> "new learner, gets a ULN";
            case RC002 -> "known learner";
            case RC003 -> "known learner, details updated";
            case RC004 -> "known learner, merged: the ULN that counts now";
            case RC005 -> "not found (lookup only)";
            case RC006 -> "not found, too little to register";
            case RC007 -> "possible matches: a person must decide";
            case RC008 -> "too many possible matches: add details";
            case RC009 -> "the ULN does not fit the names";
            case RC010 -> "a mandatory value is missing";
            case RC011 -> "a value has the wrong format";
            case RC012 -> "UCI or UPN has the wrong format";
            case RC013 -> "age outside 13 to 110";
        };
        return new RowEnd(code.isResolved(), meaning);
    }
}
