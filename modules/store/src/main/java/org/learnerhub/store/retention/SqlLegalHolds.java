package org.learnerhub.store.retention;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.LegalHold;
import org.learnerhub.domain.retention.LegalHolds;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** A row for each, which stays when it is released. */
final class SqlLegalHolds implements LegalHolds {

    private static final String ALL = "select * from legal_hold";
    private static final String IN_FORCE = ALL + " where released_at is null";

    private final JdbcTemplate jdbc;

    SqlLegalHolds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LegalHold> inForce(Collection<Uln> ulns) {
        return ulns.stream()
                .flatMap(uln -> jdbc.query(IN_FORCE + " and uln = ?", SqlLegalHolds::read, uln.number()).stream())
                .sorted(Comparator.comparingLong(LegalHold::id))
                .toList();
    }

    @Override
    public List<LegalHold> inForce() {
        return jdbc.query(IN_FORCE + " order by id", SqlLegalHolds::read);
    }

    @Override
    public List<LegalHold> all() {
        return jdbc.query(ALL + " order by id", SqlLegalHolds::read);
    }

    @Override
    public void add(Uln uln, String order, Instant at, Justification by) {
        OpenTransaction.demand();
        jdbc.update(
                "insert into legal_hold (uln, order_number, held_at, user_name, reason, correlation_id)"
                        + " values (?, ?, ?, ?, ?, ?)",
                uln.number(),
                StorableText.of(order),
                Moment.column(at),
                StorableText.of(by.caller().userName()),
                StorableText.of(by.reason()),
                by.correlationId());
    }

    @Override
    public void release(LegalHold hold, Instant at, Justification by) {
        OpenTransaction.demand();
        jdbc.update(
                "update legal_hold set released_at = ?, released_by = ?, release_reason = ? where id = ?",
                Moment.column(at),
                StorableText.of(by.caller().userName()),
                StorableText.of(by.reason()),
                hold.id());
    }

    private static LegalHold read(ResultSet row, int number) throws SQLException {
        return new LegalHold(
                row.getLong("id"),
                new Uln(row.getLong("uln")),
                requireNonNull(row.getString("order_number")),
                requireNonNull(Moment.read(row, "held_at")),
                requireNonNull(row.getString("user_name")),
                requireNonNull(row.getString("reason")),
                Moment.read(row, "released_at"));
    }
}
