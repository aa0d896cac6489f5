package org.learnerhub.store.timed;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.learnerhub.domain.work.TimedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Says what goes wrong with timed work. That the database is away is told once, by whoever watches it. */
final class TimetableLog extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(TimetableLog.class);

    private static final Set<SchedulerEventType> TROUBLE = EnumSet.of(
            SchedulerEventType.UNEXPECTED_ERROR,
            SchedulerEventType.COMPLETIONHANDLER_ERROR,
            SchedulerEventType.FAILUREHANDLER_ERROR,
            SchedulerEventType.FAILED_MULTIPLE_HEARTBEATS);

    private final BooleanSupplier away;
    private final AtomicLong looks = new AtomicLong();
    private final AtomicBoolean told = new AtomicBoolean();

    TimetableLog(BooleanSupplier away) {
        this.away = away;
    }

    long looks() {
        return looks.get();
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        if (event == SchedulerEventType.RAN_EXECUTE_DUE) {
            looks.incrementAndGet();
            told.set(false);
        } else if (TROUBLE.contains(event) && !away.getAsBoolean() && !told.getAndSet(true)) {
            LOG.warn("timed work: {}; this node goes on trying", event);
        }
    }

    @Override
    public void onExecutionDead(Execution execution) {
        LOG.warn("timed work {} was left by {} and is begun anew", execution.getTaskName(), execution.pickedBy);
    }

    void failed(TimedWork work, RuntimeException failure) {
        if (isOutage(failure)) {
            LOG.debug("timed work {} met an outage and is tried again", work.name(), failure);
        } else {
            LOG.error("timed work {} failed and is tried again in {}", work.name(), work.pause(), failure);
        }
    }

    private boolean isOutage(RuntimeException failure) {
        return away.getAsBoolean()
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof CannotCreateTransactionException;
    }
}
