package org.learnerhub.domain.casework;

import org.learnerhub.domain.learner.Uln;

/** What somebody says of a case. */
public sealed interface CaseDecision {

    /** The row's person, or both learners of the pair, are the holder of this number; of a pair it stays as the master. */
    record Same(Uln uln) implements CaseDecision {}

    /** The row's person is none of the register's learners; the pair are two people. */
    record Distinct() implements CaseDecision {}
}
