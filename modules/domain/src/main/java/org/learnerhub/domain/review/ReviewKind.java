package org.learnerhub.domain.review;

/** What a person is asked. Stored by name. */
public enum ReviewKind {
    /** Is the person of a batch's row one of these learners? */
    POSSIBLE_MATCH,
    /** Are these two learners of the register one person? */
    DUPLICATE
}
