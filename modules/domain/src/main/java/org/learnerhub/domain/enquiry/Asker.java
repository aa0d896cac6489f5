package org.learnerhub.domain.enquiry;

import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Right;

/**
 * Who asks.
 *
 * @param userName the end user's name as the institution gives it, for the record
 * @param callId the call's own: in the audit trail, in the history of what it changes, and in its fault where the hub fails
 */
public record Asker(Institution institution, String userName, String callId) {

    /** Whether whole records may be shown; others get only what it takes to make sure of a ULN (contract 7). */
    boolean maySeeAll() {
        return institution.rights().contains(Right.LEARNER_REGISTRATION);
    }

    /** Such as {@code updateSingleLearner 10099001 R. Registrar call 5f0c}: where a change to the register came from. */
    public String source(String operation) {
        return operation + " " + institution.ukprn() + " " + userName + " call " + callId;
    }
}
