package org.learnerhub.store.qualification;

import org.learnerhub.domain.qualification.QualificationList;
import org.learnerhub.domain.qualification.Qualifications;
import org.learnerhub.store.sql.OpenDatabase;

/** The list of qualifications, and what is remembered of it. */
public final class QualificationTables {

    private final QualificationList list;
    private final Qualifications qualifications;

    public QualificationTables(OpenDatabase database) {
        SqlQualificationList sql = new SqlQualificationList(database.jdbc());
        list = sql;
        qualifications = new RememberedQualifications(sql);
    }

    public QualificationList list() {
        return list;
    }

    public Qualifications qualifications() {
        return qualifications;
    }
}
