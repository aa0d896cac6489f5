package org.learnerhub.domain.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Transactional outbox: tasks written with the state they follow from, and handed to the broker afterwards. */
public interface Outbox {

    /** Belongs to the surrounding transaction. */
    void add(List<Task> tasks);

    default void add(Task task) {
        add(List.of(task));
    }

    /**
     * Hands over waiting tasks in order, all in one go, and forgets them after that, in a transaction of its own; tasks
     * that another node is handing over are skipped. Handing over happens at least once.
     *
     * @param broker has the tasks safely when it returns; not called where there are none
     * @return how many were handed over
     */
    int relay(int atMost, Consumer<List<Task>> broker);

    /** When the task that waits longest was added, by the database's clock; empty where none waits. */
    default Optional<Instant> oldest() {
        return Optional.empty();
    }
}
