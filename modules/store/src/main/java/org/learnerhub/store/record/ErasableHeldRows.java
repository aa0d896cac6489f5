package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** What held rows say; that there was one, and how it ended, stays. */
final class ErasableHeldRows implements PersonalData {

    private static final String EMPTY = "update held_row set body = ?, mis_identifier = null where id = ?";
    private static final String END = "update held_row set state = " + HeldRow.State.GIVEN_UP.ordinal()
            + ", ended_at = ?, ended_by = 'erased' where id = ? and state = " + HeldRow.State.HELD.ordinal();

    private final JdbcTemplate jdbc;

    ErasableHeldRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "held-rows";
    }

    @Override
    public long count(Collection<Uln> ulns) {
        return ulns.stream()
                .mapToLong(uln -> requireNonNull(
                        jdbc.queryForObject("select count(*) from held_row where uln = ?", Long.class, uln.number())))
                .sum();
    }

    @Override
    public long erase(Collection<Uln> ulns, Instant at) {
        return ulns.stream()
                .mapToLong(uln -> empty("uln = ?", at, uln.number()))
                .sum();
    }

    int empty(String condition, Instant at, Object... values) {
        OpenTransaction.demand();
        List<Emptied> rows = jdbc.query(
                "select id, sender, body from held_row where " + condition,
                (row, number) -> new Emptied(
                        row.getLong("id"),
                        HeldBody.read(row.getBytes("body"))
                                .emptied(new Ukprn(requireNonNull(row.getString("sender"))))),
                values);
        for (Emptied row : rows) {
            jdbc.update(EMPTY, row.body().bytes(), row.id());
            jdbc.update(END, Moment.column(at), row.id());
        }
        return rows.size();
    }

    private record Emptied(long id, HeldBody body) {}
}
