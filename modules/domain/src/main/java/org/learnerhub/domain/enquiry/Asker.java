package org.learnerhub.domain.enquiry;

import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Right;

/**
 * Who asks.
 *
 * @param userName the end user's name as the institution gives it, for the record
 */
public record Asker(Institution institution, String userName) {

    /** Whether whole records may be shown; others get only what it takes to make sure of a ULN (contract 7). */
    boolean maySeeAll() {
        return institution.rights().contains(Right.LEARNER_REGISTRATION);
    }

    /** Such as {@code findByUln TEST0038 R. Registrar}: where a change to the register came from. */
    public String source(String operation) {
        return operation + " " + institution.ukprn() + " " + userName;
    }
}
