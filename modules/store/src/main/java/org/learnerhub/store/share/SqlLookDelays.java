package org.learnerhub.store.share;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.LookDelay;
import org.learnerhub.domain.audit.LookDelays;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

final class SqlLookDelays implements LookDelays {

    private final JdbcTemplate jdbc;

    SqlLookDelays(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(LookDelay delay) {
        @Nullable Ukprn whose = delay.whose();
        jdbc.update(
                "insert into look_delay (id, uln, recorded_at, until_at, lifted_at, whose, authority, order_reference,"
                        + " ukprn, user_name, caller_kind) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                delay.id(),
                delay.uln().number(),
                Moment.column(delay.recordedAt()),
                Moment.column(delay.until()),
                Moment.column(delay.liftedAt()),
                whose == null ? null : whose.value(),
                StorableText.of(delay.authority()),
                StorableText.of(delay.reference()),
                CallerColumns.ukprn(delay.by()),
                CallerColumns.userName(delay.by()),
                CallerColumns.kind(delay.by()));
    }

    @Override
    public List<LookDelay> of(Collection<Uln> numbers) {
        return jdbc.query(
                "select * from look_delay where " + Numbers.in("uln", numbers) + " order by recorded_at desc, id",
                SqlLookDelays::delay,
                Numbers.of(numbers).toArray());
    }

    @Override
    public boolean lift(String id, Instant at) {
        return jdbc.update(
                        "update look_delay set lifted_at = ? where id = ? and lifted_at is null and until_at > ?",
                        Moment.column(at),
                        id,
                        Moment.column(at))
                == 1;
    }

    private static LookDelay delay(ResultSet row, int number) throws SQLException {
        String whose = row.getString("whose");
        return new LookDelay(
                row.getString("id"),
                new Uln(row.getLong("uln")),
                whose == null ? null : new Ukprn(whose),
                row.getString("authority"),
                row.getString("order_reference"),
                CallerColumns.read(row),
                requireNonNull(Moment.read(row, "recorded_at")),
                requireNonNull(Moment.read(row, "until_at")),
                Moment.read(row, "lifted_at"));
    }
}
