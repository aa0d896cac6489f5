package org.learnerhub.domain.registration.single;

/** How a learner's change of their own contact details ended. */
public enum ContactAnswer {
    CHANGED,
    UNCHANGED,
    /** Somebody changed the learner since. */
    OUTDATED,
    /** The learner is no more. */
    NOBODY,
    /**
     * The postcode stays: what is registered was captured no earlier, or with the other one the learner would be equal to
     * somebody else. Nothing of the change was taken.
     */
    POST_CODE_KEPT
}
