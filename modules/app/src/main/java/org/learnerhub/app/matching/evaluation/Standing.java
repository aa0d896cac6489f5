package org.learnerhub.app.matching.evaluation;

/** What a row's person was when the row's turn came. */
enum Standing {
    /** In the register from the start. */
    REGISTERED,
    /** New, and without a number so far. */
    NEW,
    /** New, but an earlier row of the file got a number already. */
    AGAIN
}
