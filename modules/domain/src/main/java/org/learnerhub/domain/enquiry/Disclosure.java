package org.learnerhub.domain.enquiry;

import java.util.List;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FailureFlag;

/**
 * What somebody is about to be told.
 *
 * @param operation the contract's name, such as {@code learnerByULN}
 * @param asked what for, such as {@code FindType CHK}; never a value of a learner
 * @param outcome in capitals, such as {@code POSSIBLE}
 * @param flags which details are told not to agree
 * @param learners whom the answer is about, or whose existence it gives away, by their current numbers; empty where it
 *     is about nobody
 */
public record Disclosure(
        Asker asker,
        String operation,
        String asked,
        String outcome,
        Shown shown,
        List<FailureFlag> flags,
        List<Uln> learners) {

    /** Of an answer without flags. */
    public Disclosure(Asker asker, String operation, String asked, String outcome, Shown shown, List<Uln> learners) {
        this(asker, operation, asked, outcome, shown, List.of(), learners);
    }

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
