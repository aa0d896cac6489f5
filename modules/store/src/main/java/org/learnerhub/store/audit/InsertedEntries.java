package org.learnerhub.store.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** By batches of inserts. */
final class InsertedEntries implements NewEntries {

    private static final String INSERT =
            "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    InsertedEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(List<AuditEntry> entries) {
        jdbc.batchUpdate(INSERT, entries, BATCH, InsertedEntries::set);
    }

    private static void set(PreparedStatement row, AuditEntry entry) throws SQLException {
        SubjectColumns subject = SubjectColumns.of(entry.subject());
        row.setObject(1, Moment.column(entry.at()));
        row.setString(2, CallerColumns.ukprn(entry.caller()));
        row.setString(3, CallerColumns.userName(entry.caller()));
        row.setString(4, StorableText.of(entry.operation()));
        row.setString(5, StorableText.of(entry.purpose()));
        row.setObject(6, subject.number(), Types.BIGINT);
        row.setString(7, String.join(" ", entry.shown().words()));
        row.setString(8, StorableText.of(entry.correlationId()));
        row.setString(9, CallerColumns.kind(entry.caller()));
        row.setString(10, subject.kind());
        row.setString(11, subject.id());
    }
}
