package org.learnerhub.domain.exchange;

import java.util.function.Consumer;

/**
 * What is done with the tasks of one step.
 *
 * @param atOnce how many of them this node performs at the same time
 * @param aboutBatch whether their subject is a batch, which is parked where one of them fails for good
 * @param work safe to repeat
 */
public record TaskHandler(Step step, int atOnce, boolean aboutBatch, Consumer<Task> work) {

    /** About batches. */
    public TaskHandler(Step step, int atOnce, Consumer<Task> work) {
        this(step, atOnce, true, work);
    }
}
