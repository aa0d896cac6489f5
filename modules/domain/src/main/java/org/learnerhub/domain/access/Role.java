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
            Right.SERVE_LEARNERS,
            Right.KEEP_OWN_USERS)),
    /** An awarding organisation. */
    AWARDING(EnumSet.of(
            Right.FIND_LEARNERS,
            Right.VERIFY_LEARNERS,
            Right.EXCHANGE_FILES,
            Right.SEND_ACHIEVEMENTS,
            Right.READ_RECORDS,
            Right.KEEP_OWN_USERS)),

    /** Who keeps the register of providers, or a register from which it is brought up to date. */
    PROVIDER_REGISTER(EnumSet.of(Right.EXCHANGE_FILES, Right.KEEP_PROVIDERS)),

    /** The hub's operator itself by the batch exchange: looks over all others, so it never has another role. */
    OVERSIGHT(EnumSet.of(Right.OVERSEE_REGISTRATIONS));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = Set.copyOf(rights);
    }

    /** Whether one organisation can play all of these. */
    public static boolean agree(Set<Role> roles) {
        return roles.size() <= 1 || !roles.contains(OVERSIGHT);
    }

    public boolean gives(Right right) {
        return rights.contains(right);
    }
}
