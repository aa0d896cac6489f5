package org.learnerhub.domain.access;

import java.util.EnumSet;
import java.util.Set;

/** What an institution is to the hub: the rights that are given together. Kept and set by these names. */
public enum Role {
    /** A learner registration body. */
    LEARNER_REGISTRATION(EnumSet.of(
            Right.FIND_LEARNERS,
            Right.SEE_REGISTERED_DETAILS,
            Right.VERIFY_LEARNERS,
            Right.REGISTER_LEARNERS,
            Right.EXCHANGE_FILES,
            Right.REPORT_STANDINGS,
            Right.SEND_PARTICIPATION,
            Right.READ_RECORDS,
            Right.SEE_WHOLE_RECORDS,
            Right.SERVE_LEARNERS)),
    /** An awarding organisation. */
    AWARDING(EnumSet.of(
            Right.FIND_LEARNERS,
            Right.VERIFY_LEARNERS,
            Right.EXCHANGE_FILES,
            Right.SEND_ACHIEVEMENTS,
            Right.READ_RECORDS));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = Set.copyOf(rights);
    }

    public boolean gives(Right right) {
        return rights.contains(right);
    }
}
