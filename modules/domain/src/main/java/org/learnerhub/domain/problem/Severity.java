package org.learnerhub.domain.problem;

/** What a code means for the row, file or call it is about. */
public enum Severity {
    /** It does not go on. */
    ERROR,
    /** It goes on with a value that was not as it was sent. */
    REPAIRED,
    /** It goes on as it is, and this is worth saying. */
    NOTICE
}
