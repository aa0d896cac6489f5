package org.learnerhub.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.learner.Uln;
import org.springframework.jdbc.core.JdbcTemplate;

/** By batches of inserts. */
final class InsertedEntries implements NewEntries {

    private static final String INSERT = "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)";
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
}
