package org.learnerhub.domain.extract.status;

/** How an extract stands. Kept by its place and signed into published lists: none is taken away, none moved. */
public enum Standing {
    VALID,
    /** A person took it back. Nothing follows. */
    WITHDRAWN,
    /** An entry was changed, withdrawn or came to another number after the issue. May still be withdrawn. */
    SUPERSEDED
}
