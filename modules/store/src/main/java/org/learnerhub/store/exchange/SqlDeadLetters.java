package org.learnerhub.store.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Parked tasks as rows. */
final class SqlDeadLetters implements DeadLetters {

    private final JdbcTemplate jdbc;

    SqlDeadLetters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void park(Task task, String code, String correlationId, Instant at) {
        jdbc.update(
                "insert into dead_letter (task, code, correlation_id, parked_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                task.toString(),
                code,
                correlationId,
                Moment.column(at));
    }

    @Override
    public List<DeadLetter> all() {
        return first(Integer.MAX_VALUE);
    }

    @Override
    public long count() {
        return requireNonNull(jdbc.queryForObject("select count(*) from dead_letter", Long.class));
    }

    @Override
    public List<DeadLetter> first(int most) {
        return jdbc.query(
                "select * from dead_letter order by id limit ?",
                (row, number) -> new DeadLetter(
                        row.getLong("id"),
                        Task.parse(row.getString("task")),
                        row.getString("code"),
                        row.getString("correlation_id"),
                        requireNonNull(Moment.read(row, "parked_at"))),
                most);
    }

    @Override
    public boolean remove(long id) {
        return jdbc.update("delete from dead_letter where id = ?", id) == 1;
    }
}
