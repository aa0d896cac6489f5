package org.learnerhub.store.audit;

import java.util.List;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.enquiry.NotedFind;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what some calls leave: entries of the trail, in their order, and finds to be remembered. */
interface NewNotes {

    /** In the fewest statements on this database. */
    static NewNotes on(JdbcTemplate jdbc, Dialect dialect, UnitOfWork unitOfWork) {
        return dialect.choose(new UnnestedNotes(jdbc), new InsertedNotes(jdbc, dialect, unitOfWork));
    }

    /**
     * All or nothing, in a transaction of its own.
     *
     * @param finds each of another institution or person, in an order that is the same in every group, so that two
     *     groups never wait for each other
     */
    void write(List<AuditEntry> entries, List<NotedFind> finds);
}
