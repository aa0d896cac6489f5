package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each feed that was asked about. */
final class SqlFeedConfirmations implements FeedConfirmations {

    private static final List<State> STATES = List.of(State.values());
    private static final String SELECT = "select batch_id, changes, withdrawals, live, state, asked_at, decided_by,"
            + " decided_at from feed_confirmation where ";

    private final JdbcTemplate jdbc;

    SqlFeedConfirmations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Confirmation confirmation) {
        Object[] values = {
            confirmation.changes(),
            confirmation.withdrawals(),
            confirmation.live(),
            confirmation.state().ordinal(),
            Moment.column(confirmation.askedAt()),
            StorableText.ofNullable(confirmation.decidedBy()),
            Moment.column(confirmation.decidedAt()),
            confirmation.batch().value()
        };
        int updated = jdbc.update(
                "update feed_confirmation set changes = ?, withdrawals = ?, live = ?, state = ?, asked_at = ?,"
                        + " decided_by = ?, decided_at = ? where batch_id = ?",
                values);
        if (updated == 0) {
            jdbc.update(
                    "insert into feed_confirmation (changes, withdrawals, live, state, asked_at, decided_by, decided_at,"
                            + " batch_id) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    values);
        }
    }

    @Override
    public Optional<Confirmation> of(BatchId batch) {
        return jdbc.query(SELECT + "batch_id = ?", SqlFeedConfirmations::read, batch.value()).stream()
                .findFirst();
    }

    @Override
    public List<Confirmation> waiting() {
        return jdbc.query(
                SELECT + "state = ? order by asked_at, batch_id", SqlFeedConfirmations::read, State.WAITING.ordinal());
    }

    private static Confirmation read(ResultSet row, int number) throws SQLException {
        return new Confirmation(
                new BatchId(row.getLong("batch_id")),
                row.getInt("changes"),
                row.getInt("withdrawals"),
                row.getLong("live"),
                STATES.get(row.getInt("state")),
                requireNonNull(Moment.read(row, "asked_at")),
                row.getString("decided_by"),
                Moment.read(row, "decided_at"));
    }
}
