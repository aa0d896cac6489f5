package org.learnerhub.domain.batch;

import java.util.List;
import java.util.function.Consumer;

/** Transactional outbox: tasks written with the state they follow from, and handed to the broker afterwards. */
public interface Outbox {

    /** Belongs to the surrounding transaction. */
    void add(List<Task> tasks);

    default void add(Task task) {
        add(List.of(task));
    }

    /**
     * Hands over waiting tasks in order and forgets them, in a transaction of its own; tasks that another node is
     * handing over are skipped. Handing over happens at least once.
     *
     * @return how many were handed over
     */
    int relay(int atMost, Consumer<Task> broker);
}
