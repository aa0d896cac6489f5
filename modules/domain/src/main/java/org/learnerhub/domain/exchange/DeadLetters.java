package org.learnerhub.domain.exchange;

import java.time.Instant;
import java.util.List;

/** Where tasks are parked that failed too often. */
public interface DeadLetters {

    /** Parks a task; a task that is parked already stays as it is. */
    void park(Task task, String code, String correlationId, Instant at);

    List<DeadLetter> all();

    /** Those that were parked first. */
    List<DeadLetter> first(int most);

    long count();

    /** @return false where it is gone already */
    boolean remove(long id);
}
