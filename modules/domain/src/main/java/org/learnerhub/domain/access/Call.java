package org.learnerhub.domain.access;

import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * One call of somebody at an institution who was let in.
 *
 * @param userName the end user's name as the institution gives it, for the record
 * @param id the call's own: in the audit trail, in the history of what it changes, and in its fault where the hub fails
 * @param way by which it came, such as {@code a SOAP service}
 */
public record Call(Institution institution, String userName, String id, String way) {

    private static final String SOAP = "a SOAP service";

    public Call(Institution institution, String userName, String id) {
        this(institution, userName, id, SOAP);
    }

    public Caller.InstitutionUser caller() {
        return new Caller.InstitutionUser(institution.ukprn(), userName);
    }

    public boolean may(Right right) {
        return institution.may(right);
    }

    /**
     * What the audit trail says of why.
     *
     * @param asked such as {@code FindType CHK}; never a value of a learner
     * @throws RefusedException RIGHT_MISSING, whatever access control asked
     */
    public Justification to(Operation operation, String asked) {
        if (!may(operation.needed())) {
            throw new RefusedException(AccessCode.RIGHT_MISSING);
        }
        return new Justification(caller(), "asked through " + way + ": " + asked, id);
    }

    /** Such as {@code updateSingleLearner 10099001 R. Registrar call 5f0c}: where a change to the register came from. */
    public String source(Operation operation) {
        return operation.name() + " " + institution.ukprn() + " " + userName + " call " + id;
    }
}
