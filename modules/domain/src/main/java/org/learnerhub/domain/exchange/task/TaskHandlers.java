package org.learnerhub.domain.exchange.task;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;

/** The steps that this node knows, each with its handler. */
public final class TaskHandlers {

    private final Map<Step, TaskHandler> byStep = new LinkedHashMap<>();

    /** @throws IllegalArgumentException where a step has two */
    public TaskHandlers(List<TaskHandler> handlers) {
        for (TaskHandler handler : handlers) {
            if (byStep.put(handler.step(), handler) != null) {
                throw new IllegalArgumentException("two handlers of the step " + handler.step());
            }
        }
    }

    public Collection<TaskHandler> all() {
        return byStep.values();
    }

    public boolean know(Step step) {
        return byStep.containsKey(step);
    }

    /** @throws IllegalArgumentException where the step is unknown here */
    public void perform(Task task) {
        handler(task.step()).work().accept(task);
    }

    private TaskHandler handler(Step step) {
        TaskHandler handler = byStep.get(step);
        if (handler == null) {
            throw new IllegalArgumentException("the step " + step + " is unknown here");
        }
        return handler;
    }
}
