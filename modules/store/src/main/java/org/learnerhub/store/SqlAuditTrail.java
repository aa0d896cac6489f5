package org.learnerhub.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.work.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/** The trail as rows, which nothing here changes or deletes. */
final class SqlAuditTrail implements AuditTrail {

    /** Beyond this many an append is a transaction of its own. */
    private static final int FEW = 200;

    private final JdbcTemplate jdbc;
    private final UnitOfWork unitOfWork;
    private final NewEntries newEntries;
    private final JoinedNotes joined;

    SqlAuditTrail(JdbcTemplate jdbc, Dialect dialect, UnitOfWork unitOfWork, JoinedNotes joined) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        newEntries = dialect.newEntries(jdbc);
        this.joined = joined;
    }

    @Override
    public void append(List<AuditEntry> entries) {
        if (entries.size() <= FEW && !OpenTransaction.isThere()) {
            joined.append(entries);
        } else {
            unitOfWork.run(() -> newEntries.write(entries));
        }
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
