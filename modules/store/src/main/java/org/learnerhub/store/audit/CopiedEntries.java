package org.learnerhub.store.audit;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.CopyText;
import org.learnerhub.store.column.StorableText;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many at once, as a chunk leaves them, by PostgreSQL's COPY within the current transaction; a few by inserts. */
final class CopiedEntries implements NewEntries {

    private static final String COPY = "copy audit_entry (" + COLUMNS + ") from stdin";
    private static final int FEW = 20;

    private final JdbcTemplate jdbc;
    private final NewEntries few;

    CopiedEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        few = new InsertedEntries(jdbc);
    }

    @Override
    public void write(List<AuditEntry> entries) {
        if (entries.size() <= FEW) {
            few.write(entries);
            return;
        }
        CopyText rows = new CopyText();
        entries.forEach(entry -> append(rows, entry));
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            rows.in(connection.unwrap(PGConnection.class), COPY);
            return true;
        });
    }

    private static void append(CopyText rows, AuditEntry entry) {
        SubjectColumns subject = SubjectColumns.of(entry.subject());
        Uln uln = subject.uln();
        rows.text(entry.at().truncatedTo(ChronoUnit.MICROS).toString())
                .text(CallerColumns.ukprn(entry.caller()))
                .text(CallerColumns.userName(entry.caller()))
                .text(StorableText.of(entry.operation()))
                .text(StorableText.of(entry.purpose()))
                .text(uln == null ? null : uln.toString())
                .text(String.join(" ", entry.shown().words()))
                .text(StorableText.of(entry.correlationId()))
                .text(CallerColumns.kind(entry.caller()))
                .text(subject.kind())
                .text(subject.id())
                .endRow();
    }
}
