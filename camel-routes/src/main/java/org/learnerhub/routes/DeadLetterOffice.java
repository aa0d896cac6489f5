package org.learnerhub.routes;

import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.task.ParkTask;
import org.learnerhub.domain.exchange.task.StepFailedException;
import org.learnerhub.domain.matching.DamagedModelException;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.InternalCode;
import org.learnerhub.domain.problem.ModelCode;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.problem.SafeTrace;
import org.learnerhub.domain.vault.KeptFileDamagedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parks tasks that failed too often and logs why, without a word of anybody's data. What met an outage is not parked: the
 * message goes back to the broker, which brings it again after growing pauses.
 */
final class DeadLetterOffice {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterOffice.class);

    private final ParkTask park;

    DeadLetterOffice(ParkTask park) {
        this.park = park;
    }

    public void park(@Body String text, Exchange exchange) {
        // as it was thrown: a bound parameter would be the innermost cause, which does not say what failed
        Exception cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        if (Outage.isOne(cause)) {
            LOG.warn("task {} waits for machinery that is away: {}", text, SafeTrace.of(cause));
            throw new IllegalStateException("task " + text + " waits for machinery that is away");
        }
        String correlationId = exchange.getExchangeId();
        Task task = cause instanceof StepFailedException failed ? failed.task() : Task.parse(text);
        String code = code(cause).code();
        LOG.error("{} task {} parked, correlation id {}: {}", code, task, correlationId, SafeTrace.of(cause));
        park.park(task, code, correlationId);
    }

    private static HubCode code(@Nullable Throwable cause) {
        if (DamagedModelException.isBehind(cause)) {
            return ModelCode.MODEL_DAMAGED;
        }
        return KeptFileDamagedException.isBehind(cause) ? ResultCode.KEPT_FILE_DAMAGED : InternalCode.INTERNAL;
    }
}
