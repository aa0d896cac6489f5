package org.learnerhub.web.frame;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in the database, so that any node answers. The tables are Spring Session's, made with the hub's own. */
public final class PageSessions {

    private PageSessions() {}

    static JdbcIndexedSessionRepository over(DataSource database) {
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(database), new TransactionTemplate(new DataSourceTransactionManager(database)));
        sessions.setDefaultMaxInactiveInterval(FrameConfiguration.IDLE);
        // The hub's own clock removes what is over, on one node at a time.
        sessions.setCleanupCron("-");
        return sessions;
    }

    /** Removes sessions that are over. */
    public static void forgetEnded(DataSource database) {
        over(database).cleanUpExpiredSessions();
    }
}
