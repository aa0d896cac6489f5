package org.learnerhub.store.exchange;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Editions;
import org.learnerhub.domain.exchange.WantedEdition;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Editions as rows that are never changed; what is wanted as one row for each batch. */
final class SqlEditions implements Editions {

    private final JdbcTemplate jdbc;

    SqlEditions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Edition edition) {
        OpenTransaction.demand();
        jdbc.update(
                "insert into batch_edition (batch_id, edition, last_step, made_at, replaces) values (?, ?, ?, ?, ?)",
                edition.batch().value(),
                edition.number(),
                edition.lastStep(),
                Moment.column(edition.madeAt()),
                edition.replaces());
    }

    @Override
    public Optional<Edition> find(BatchId batch, int number) {
        return jdbc
                .query(
                        "select * from batch_edition where batch_id = ? and edition = ?",
                        (row, n) -> new Edition(
                                batch,
                                number,
                                row.getLong("last_step"),
                                Moment.read(row, "made_at"),
                                row.getString("replaces")),
                        batch.value(),
                        number)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<WantedEdition> wanted(BatchId batch) {
        return jdbc
                .query("select * from wanted_edition where batch_id = ?", (row, number) -> wanted(row), batch.value())
                .stream()
                .findFirst();
    }

    @Override
    public void want(WantedEdition wanted) {
        OpenTransaction.demand();
        int known = jdbc.update(
                "update wanted_edition set last_step = ?, due_at = ? where batch_id = ?",
                wanted.step(),
                Moment.column(wanted.due()),
                wanted.batch().value());
        if (known == 0) {
            jdbc.update(
                    "insert into wanted_edition (batch_id, last_step, wanted_since, due_at) values (?, ?, ?, ?)",
                    wanted.batch().value(),
                    wanted.step(),
                    Moment.column(wanted.since()),
                    Moment.column(wanted.due()));
        }
    }

    @Override
    public boolean postpone(WantedEdition asRead, Instant until) {
        return jdbc.update(
                        "update wanted_edition set due_at = ? where batch_id = ? and last_step = ? and due_at = ?",
                        Moment.column(until),
                        asRead.batch().value(),
                        asRead.step(),
                        Moment.column(asRead.due()))
                == 1;
    }

    @Override
    public List<WantedEdition> due(Instant now) {
        return jdbc.query(
                "select * from wanted_edition where due_at <= ? order by due_at, batch_id",
                (row, number) -> wanted(row),
                Moment.column(now));
    }

    @Override
    public void satisfied(BatchId batch, long step, Instant since, Instant due) {
        jdbc.update("delete from wanted_edition where batch_id = ? and last_step <= ?", batch.value(), step);
        jdbc.update(
                "update wanted_edition set wanted_since = ?, due_at = ? where batch_id = ?",
                Moment.column(since),
                Moment.column(due),
                batch.value());
    }

    private static WantedEdition wanted(ResultSet row) throws SQLException {
        return new WantedEdition(
                new BatchId(row.getLong("batch_id")),
                row.getLong("last_step"),
                requireNonNull(Moment.read(row, "wanted_since")),
                requireNonNull(Moment.read(row, "due_at")));
    }
}
