package org.learnerhub.domain.enrolment;

/** How an update ended (contract 3.4). */
public enum UpdateAnswer {
    UPDATED,
    /** The number is nobody's, or was merged into another. */
    UNKNOWN,
    /** Somebody changed the learner since. */
    OUTDATED,
    /** An opt-out from sharing can neither be made nor undone. */
    SHARING,
    UNCHANGED,
    /** Another learner has the same five key fields. */
    SAME_LEARNER
}
