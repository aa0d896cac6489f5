package org.learnerhub.domain.result;

/** How a row ended, whatever the kind of its batch. */
public enum RowEnd {
    DONE,
    /** A person of the hub decides. */
    REVIEW,
    /** It belongs to nobody yet and is tried again by itself. */
    HELD,
    /** It is to be mended and sent again. */
    FAILED
}
