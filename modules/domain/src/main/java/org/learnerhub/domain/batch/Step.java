package org.learnerhub.domain.batch;

/** The steps between receiving a batch and delivering its answer; each has its queue. */
public enum Step {
    CHECK,
    MATCH,
    /** In place of MATCH and ALLOCATE for a verification batch. */
    VERIFY,
    /** Not about one batch: allocates whatever is next. */
    ALLOCATE,
    ANSWER,
    /** Makes a new edition of an answer after decisions of people. */
    EDITION,
    DELIVER
}
