package org.learnerhub.domain.feed.load;

/** What becomes of a row whose qualification the list does not have. */
public enum UnknownQualification {
    /** Held until the list has it. */
    HOLD,
    /** In the record, with a notice to its sender. */
    LOAD
}
