package org.learnerhub.store.qualification;

import org.learnerhub.domain.qualification.QualificationList;
import org.learnerhub.domain.qualification.Qualifications;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.Ports;
import org.learnerhub.testkit.record.QualificationsContract;

class QualificationsOnPostgresTest extends QualificationsContract {

    private final StoreUnderTest database = StoreUnderTest.postgres();

    @Override
    protected Ports freshPorts() {
        return database.ports();
    }

    @Override
    protected QualificationList list() {
        return database.store().qualificationList();
    }

    @Override
    protected Qualifications qualifications() {
        return database.store().qualifications();
    }
}
