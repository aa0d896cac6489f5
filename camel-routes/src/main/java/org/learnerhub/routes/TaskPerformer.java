package org.learnerhub.routes;

import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.task.TaskHandlers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands tasks from the queues to their handlers. */
final class TaskPerformer {

    private static final Logger LOG = LoggerFactory.getLogger(TaskPerformer.class);

    private final TaskHandlers handlers;

    TaskPerformer(TaskHandlers handlers) {
        this.handlers = handlers;
    }

    /**
     * Performs a task and logs its ids.
     *
     * @throws IllegalArgumentException if the text is no task
     */
    public void perform(String text) {
        Task task = Task.parse(text);
        handlers.perform(task);
        LOG.info("done {}", task);
    }
}
