package org.learnerhub.store.notice;

import org.learnerhub.domain.notice.Notices;
import org.learnerhub.store.sql.OpenDatabase;

/** What is to be said. */
public final class NoticeTables {

    private final Notices notices;

    public NoticeTables(OpenDatabase database) {
        notices = new SqlNotices(database.jdbc());
    }

    public Notices notices() {
        return notices;
    }
}
