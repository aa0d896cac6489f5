package org.learnerhub.store.timed;

import static java.util.Objects.requireNonNull;

import java.util.List;
import javax.sql.DataSource;
import org.learnerhub.domain.monitoring.TimedRuns;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the library's table. */
final class SqlTimedRuns implements TimedRuns {

    private final JdbcTemplate jdbc;

    SqlTimedRuns(DataSource database) {
        jdbc = new JdbcTemplate(database);
    }

    @Override
    public List<Run> all() {
        return jdbc.query(
                "select task_name, execution_time, last_success, last_failure, coalesce(consecutive_failures, 0) as failures,"
                        + " case when picked then picked_by end as node, last_heartbeat from scheduled_tasks"
                        + " order by task_name, task_instance",
                (row, index) -> new Run(
                        row.getString("task_name"),
                        requireNonNull(Moment.read(row, "execution_time")),
                        Moment.read(row, "last_success"),
                        Moment.read(row, "last_failure"),
                        row.getInt("failures"),
                        row.getString("node"),
                        Moment.read(row, "last_heartbeat")));
    }
}
