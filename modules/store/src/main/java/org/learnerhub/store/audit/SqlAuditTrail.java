package org.learnerhub.store.audit;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.store.sql.OpenTransaction;
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
        newEntries = NewEntries.on(jdbc, dialect);
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
    public List<AuditEntry> of(AuditSubject subject, long skip, int most) {
        List<Object> values = new ArrayList<>(values(subject));
        values.add(most);
        values.add(skip);
        return jdbc.query(
                "select * from audit_entry where " + about(subject) + " order by id desc limit ? offset ?",
                SqlAuditTrail::entry,
                values.toArray());
    }

    @Override
    public List<AuditEntry> of(AuditSubject subject, Set<Operation> operations, int most) {
        List<Object> values = new ArrayList<>(values(subject));
        operations.forEach(operation -> values.add(operation.name()));
        values.add(most);
        return jdbc.query(
                "select * from audit_entry where " + about(subject) + " and operation in (" + marks(operations.size())
                        + ") order by id desc limit ?",
                SqlAuditTrail::entry,
                values.toArray());
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    @Override
    public Set<AuditSubject.Batch> toldOf(Collection<AuditSubject.Batch> batches, Set<Operation> operations) {
        if (batches.isEmpty()) {
            return Set.of();
        }
        List<Object> values = new ArrayList<>();
        batches.forEach(batch -> values.add(Long.toString(batch.number())));
        values.add(requireNonNull(SubjectColumns.of(batches.iterator().next()).kind()));
        operations.forEach(operation -> values.add(operation.name()));
        String asked = String.join(", ", Collections.nCopies(batches.size(), "(cast(? as varchar))"));
        return Set.copyOf(jdbc.query(
                "select asked.id from (values " + asked + ") asked(id) where exists (select 1 from audit_entry where"
                        + " subject_kind = ? and subject_id = asked.id and operation in (" + marks(operations.size())
                        + "))",
                (row, number) -> new AuditSubject.Batch(row.getLong(1)),
                values.toArray()));
    }

    private static String about(AuditSubject subject) {
        return subject instanceof AuditSubject.Learner ? "uln = ?" : "subject_kind = ? and subject_id = ?";
    }

    private static List<Object> values(AuditSubject subject) {
        SubjectColumns columns = SubjectColumns.of(subject);
        Uln uln = columns.uln();
        return uln == null
                ? List.of(requireNonNull(columns.kind(), "a subject"), requireNonNull(columns.id()))
                : List.of(uln.number());
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                CallerColumns.read(row),
                requireNonNull(Moment.read(row, "happened_at")),
                row.getString("operation"),
                row.getString("purpose"),
                SubjectColumns.read(row),
                new Shown(List.of(row.getString("shown").split(" "))),
                row.getString("correlation_id"));
    }

    @Override
    public long count(AuditSubject subject) {
        return jdbc.query(
                        "select count(*) from audit_entry where " + about(subject),
                        (row, number) -> row.getLong(1),
                        values(subject).toArray())
                .get(0);
    }
}
