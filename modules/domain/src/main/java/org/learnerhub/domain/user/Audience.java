package org.learnerhub.domain.user;

/** For whom an account is; stored by name. */
public enum Audience {
    /** People of an institution: what they may do is what the institution may. */
    INSTITUTION,
    /** Somebody who reads and shares their own record. */
    LEARNER,
    /** People of the hub who help learners and institutions. */
    HELPDESK,
    /** People of the hub who run it. */
    OPERATOR
}
