package org.learnerhub.domain.review;

/** What somebody said of a case. Stored by name. */
public enum ReviewVerdict {
    /** The row's person is this learner; the two learners are one person. */
    SAME,
    /** The row's person is none of them, hence new; the two learners are two people. */
    DISTINCT,
    /** What was said before was taken back: the case is open again. */
    UNDONE
}
