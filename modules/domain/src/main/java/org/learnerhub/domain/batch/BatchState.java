package org.learnerhub.domain.batch;

/** The last step a batch has finished. */
public enum BatchState {
    RECEIVED,
    CHECKED,
    MATCHED,
    ALLOCATED,
    ANSWERED,
    /** Refused as a whole; nothing was done with it. */
    REFUSED;

    /** Whether no further step follows. */
    public boolean isFinal() {
        return this == ANSWERED || this == REFUSED;
    }
}
