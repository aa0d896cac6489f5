package org.learnerhub.domain.registration.allocation;

import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.task.StepFailedException;
import org.learnerhub.domain.registration.RegistrationSteps;

/** Something broke while a batch was being allocated; its chunk was rolled back. */
final class AllocationFailedException extends StepFailedException {

    AllocationFailedException(BatchId batch, RuntimeException cause) {
        super(Task.of(RegistrationSteps.ALLOCATE, batch), cause);
    }
}
