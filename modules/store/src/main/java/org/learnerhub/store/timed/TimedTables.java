package org.learnerhub.store.timed;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.learnerhub.domain.monitoring.TimedRuns;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.domain.work.Timetable;

/** Who does which timed work, and when it is due. */
public final class TimedTables {

    private final DataSource database;
    private final InstantSource clock;
    private final BooleanSupplier away;

    /** @param away whether it is known, and told, that the database does not answer */
    public TimedTables(DataSource database, InstantSource clock, BooleanSupplier away) {
        this.database = database;
        this.clock = clock;
        this.away = away;
    }

    /** What became of it. */
    public TimedRuns runs() {
        return new SqlTimedRuns(database);
    }

    /** @param node by which the table calls this node; every node has another */
    public Timetable start(String node, List<TimedWork> works) {
        return SqlTimetable.start(database, node, clock, works, Pace.standard(), away);
    }
}
