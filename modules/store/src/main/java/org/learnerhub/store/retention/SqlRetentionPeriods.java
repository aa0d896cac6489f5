package org.learnerhub.store.retention;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.retention.RetentionPeriods;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** A row for each that an operator has set; the trail has the ones before. */
final class SqlRetentionPeriods implements RetentionPeriods {

    private final JdbcTemplate jdbc;

    SqlRetentionPeriods(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> set() {
        Map<String, Integer> days = new HashMap<>();
        jdbc.query("select kind, days from retention_period", row -> {
            days.put(row.getString("kind"), row.getInt("days"));
        });
        return days;
    }

    @Override
    public Instant began() {
        return requireNonNull(jdbc.queryForObject(
                "select began_at from retention_start where id = 1",
                (row, number) -> requireNonNull(Moment.read(row, "began_at"))));
    }

    @Override
    public void set(String kind, int days, Instant at, Justification by) {
        OpenTransaction.demand();
        jdbc.update("delete from retention_period where kind = ?", kind);
        jdbc.update(
                "insert into retention_period (kind, days, set_at, user_name, reason) values (?, ?, ?, ?, ?)",
                kind,
                days,
                Moment.column(at),
                StorableText.of(by.caller().userName()),
                StorableText.of(by.reason()));
    }
}
