package org.learnerhub.store;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.batch.UnitOfWork;
import org.learnerhub.domain.learner.Uln;
import org.springframework.jdbc.core.JdbcTemplate;

/** The trail as rows, which nothing here changes or deletes. */
final class SqlAuditTrail implements AuditTrail {

    private static final String INSERT = "insert into audit_entry"
            + " (happened_at, ukprn, user_name, operation, purpose, uln, shown, correlation_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final UnitOfWork unitOfWork;

    SqlAuditTrail(JdbcTemplate jdbc, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void append(List<AuditEntry> entries) {
        unitOfWork.run(() -> jdbc.batchUpdate(INSERT, entries, BATCH, SqlAuditTrail::set));
    }

    private static void set(PreparedStatement row, AuditEntry entry) throws SQLException {
        @Nullable Uln uln = entry.uln();
        row.setObject(1, Moment.column(entry.at()));
        row.setString(2, ActorColumns.ukprn(entry.actor()));
        row.setString(3, StorableText.of(entry.actor().userName()));
        row.setString(4, StorableText.of(entry.operation()));
        row.setString(5, StorableText.of(entry.purpose()));
        if (uln == null) {
            row.setNull(6, Types.BIGINT);
        } else {
            row.setLong(6, uln.number());
        }
        row.setString(7, String.join(" ", entry.shown().words()));
        row.setString(8, StorableText.of(entry.correlationId()));
    }

    @Override
    public List<AuditEntry> of(Uln uln, long skip, int most) {
        return jdbc.query(
                "select * from audit_entry where uln = ? order by id desc limit ? offset ?",
                SqlAuditTrail::entry,
                uln.number(),
                most,
                skip);
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                ActorColumns.read(row),
                requireNonNull(Moment.read(row, "happened_at")),
                row.getString("operation"),
                row.getString("purpose"),
                new Uln(row.getLong("uln")),
                new Shown(List.of(row.getString("shown").split(" "))),
                row.getString("correlation_id"));
    }

    @Override
    public long count(Uln uln) {
        return jdbc.query(
                        "select count(*) from audit_entry where uln = ?", (row, number) -> row.getLong(1), uln.number())
                .get(0);
    }
}
