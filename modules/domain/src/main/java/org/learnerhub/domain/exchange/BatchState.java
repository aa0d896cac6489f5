package org.learnerhub.domain.exchange;

/** The last step a batch has finished, in the words of the ledger and of the batch exchange; see {@link Progress}. */
public enum BatchState {
    RECEIVED,
    CHECKED,
    /** All chunks have gone through what is done in parallel. */
    MATCHED,
    /** All chunks have their outcomes. */
    ALLOCATED,
    ANSWERED,
    /** Refused as a whole; nothing was done with it. */
    REFUSED;

    /** Whether no further step follows. */
    public boolean isFinal() {
        return this == ANSWERED || this == REFUSED;
    }
}
