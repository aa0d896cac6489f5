package org.learnerhub.domain.account;

/** How storing something for a learner ended. */
public enum AccountAnswer {
    DONE,
    UNCHANGED,
    /** The account is another learner's. */
    TAKEN,
    UNKNOWN,
    /** Something that it takes is missing or does not fit. */
    LACKING,
    EMAIL_INVALID,
    NOT_VERIFIED,
    NUMBER_INVALID
}
