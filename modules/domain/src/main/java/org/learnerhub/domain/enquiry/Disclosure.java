package org.learnerhub.domain.enquiry;

import java.util.List;
import org.learnerhub.domain.learner.Uln;

/**
 * What somebody is about to be told.
 *
 * @param operation the contract's name, such as {@code learnerByULN}
 * @param outcome in capitals, such as {@code POSSIBLE}
 * @param learners whom the answer is about, by their current numbers; empty where it is about nobody
 */
public record Disclosure(Asker asker, String operation, String outcome, Shown shown, List<Uln> learners) {

    /** How much of each learner the answer shows. */
    public enum Shown {
        /** That there is such a learner, at most. */
        NOTHING,
        /** Names, date of birth and gender, with the number. */
        IDENTITY,
        /** The whole record. */
        RECORD
    }
}
