package org.learnerhub.store.timed;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.domain.work.Timetable;

/** Has timed work done by this node or another, as the table {@code scheduled_tasks} says. */
final class SqlTimetable implements Timetable {

    private static final int THREADS = 4;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(8);

    private final Scheduler scheduler;
    private final TimetableLog log;

    private SqlTimetable(Scheduler scheduler, TimetableLog log) {
        this.scheduler = scheduler;
        this.log = log;
    }

    /**
     * @param node by which the table calls this node; every node has another
     * @param away whether it is known, and told, that the database does not answer
     */
    static SqlTimetable start(
            DataSource database,
            String node,
            InstantSource clock,
            List<TimedWork> works,
            Pace pace,
            BooleanSupplier away) {
        TimetableLog log = new TimetableLog(away);
        Scheduler scheduler = Scheduler.create(database)
                .startTasks(works.stream().map(work -> task(work, log)).toList())
                .schedulerName(new SchedulerName.Fixed(node))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(pace.look())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(TIME_TO_FINISH)
                .serializer(new NoData())
                .failureLogging(LogLevel.OFF, false)
                .addSchedulerListener(log)
                .build();
        scheduler.start();
        return new SqlTimetable(scheduler, log);
    }

    private static RecurringTask<Void> task(TimedWork work, TimetableLog log) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.pause())).execute((instance, context) -> run(work, log));
    }

    private static void run(TimedWork work, TimetableLog log) {
        try {
            work.work().run();
        } catch (RuntimeException e) {
            log.failed(work, e);
            throw e;
        }
    }

    /** How often this node has looked for what is due. */
    long looks() {
        return log.looks();
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
