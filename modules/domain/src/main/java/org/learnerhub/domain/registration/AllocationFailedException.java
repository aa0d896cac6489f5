package org.learnerhub.domain.registration;

import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.StepFailedException;
import org.learnerhub.domain.exchange.Task;

/** Something broke while a batch was being allocated; its chunk was rolled back. */
public final class AllocationFailedException extends StepFailedException {

    AllocationFailedException(BatchId batch, RuntimeException cause) {
        super(Task.of(RegistrationSteps.ALLOCATE, batch), cause);
    }
}
