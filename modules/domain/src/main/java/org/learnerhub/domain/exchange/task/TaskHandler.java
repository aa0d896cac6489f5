package org.learnerhub.domain.exchange.task;

import java.util.function.Consumer;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;

/**
 * What is done with the tasks of one step.
 *
 * @param atOnce how many of them this node performs at the same time
 * @param work safe to repeat
 */
public record TaskHandler(Step step, int atOnce, Consumer<Task> work) {}
