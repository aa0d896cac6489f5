package org.learnerhub.domain.exchange;

import java.time.Instant;

/**
 * A task that failed too often and waits for the operator.
 *
 * @param correlationId finds the cause in the log
 */
public record DeadLetter(long id, Task task, String code, String correlationId, Instant parkedAt) {}
