package org.learnerhub.domain.registration.allocation;

import org.learnerhub.domain.exchange.BatchId;

/** Something broke while a batch was being allocated; its chunk was rolled back. */
public final class AllocationFailedException extends RuntimeException {

    private final transient BatchId batch;

    AllocationFailedException(BatchId batch, RuntimeException cause) {
        super("allocation of batch " + batch + " failed", cause);
        this.batch = batch;
    }

    /** The batch in question. */
    public BatchId batch() {
        return batch;
    }
}
