package org.learnerhub.app.matching.evaluation;

/** How a row ended, held against the truth. */
enum End {
    /** Matched without asking, with the right learner. */
    RIGHT,
    /** To be reviewed, and the right learner is listed; for a person who has no number yet: to be reviewed. */
    LISTED,
    /** To be reviewed, and the right learner is not listed. */
    UNLISTED,
    /** Matched without asking, with somebody else. */
    WRONG,
    /** Nobody was plausible. */
    NOBODY,
    /** The row carries a ULN that is unknown or disagrees. */
    REFUSED
}
