package org.learnerhub.store.audit;

import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.enquiry.NotedFind;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** A few statements in one transaction; a single statement needs none. */
final class InsertedNotes implements NewNotes {

    private final JdbcTemplate jdbc;
    private final Dialect dialect;
    private final UnitOfWork unitOfWork;
    private final NewEntries newEntries;

    InsertedNotes(JdbcTemplate jdbc, Dialect dialect, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.unitOfWork = unitOfWork;
        newEntries = NewEntries.on(jdbc, dialect);
    }

    @Override
    public void write(List<AuditEntry> entries, List<NotedFind> finds) {
        if (entries.size() == 1 && finds.isEmpty()) {
            newEntries.write(entries);
            return;
        }
        unitOfWork.run(() -> {
            newEntries.write(entries);
            finds.forEach(one -> dialect.noteFind(
                    jdbc,
                    Moment.column(one.find().at()),
                    one.find().possible(),
                    one.institution().value(),
                    one.fingerprint()));
        });
    }
}
