package org.learnerhub.domain.feed;

/** Whether a row belongs to the number that it names, by the register as it was when the chunk was looked at. */
public enum RowOwner {
    /** The person described has the number, or had it before a merge. */
    AGREES,
    /** Nobody has the number. */
    UNKNOWN_NUMBER,
    /** Somebody else has the number. */
    NAMES_DIFFER,
    /** The row has an error and nobody was looked up. */
    NOT_ASKED
}
