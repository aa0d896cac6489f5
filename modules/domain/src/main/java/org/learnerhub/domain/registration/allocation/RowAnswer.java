package org.learnerhub.domain.registration.allocation;

import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.registration.RowOutcome;

/** How a person's word on a row was taken. */
public sealed interface RowAnswer {

    /**
     * It was carried out.
     *
     * @param change the number of the register's entry or change that it led to; 0 where there is none
     */
    record Given(RowOutcome outcome, long change) implements RowAnswer {}

    /** Nothing was done. */
    record Refused(Refusal refusal) implements RowAnswer {}

    static RowAnswer refused(HubCode code) {
        return new Refused(Refusal.of(code));
    }
}
