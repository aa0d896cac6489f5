package org.learnerhub.domain.exchange.task;

import org.learnerhub.domain.exchange.Task;

/**
 * Something broke while a step worked on a batch that need not be the one its task was about; what the step had done for it
 * is rolled back.
 */
public class StepFailedException extends RuntimeException {

    private final transient Task task;

    /** @param task by which that batch would go on */
    public StepFailedException(Task task, RuntimeException cause) {
        super("the step " + task + " failed", cause);
        this.task = task;
    }

    public Task task() {
        return task;
    }
}
