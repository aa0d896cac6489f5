package org.learnerhub.domain.registration.single;

/** How an update ended (contract 3.4). */
public enum UpdateAnswer {
    UPDATED,
    /** The number is nobody's. */
    UNKNOWN,
    /** Somebody changed the learner since. */
    OUTDATED,
    /** An opt-out from sharing can neither be made nor undone. */
    SHARING,
    /** The verification type is 999 and nothing describes it. */
    LACKING,
    UNCHANGED,
    /** Another learner has the same five key fields. */
    SAME_LEARNER
}
