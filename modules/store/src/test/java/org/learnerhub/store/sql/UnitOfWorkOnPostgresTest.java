package org.learnerhub.store.sql;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.Ports;
import org.learnerhub.testkit.UnitOfWorkContract;

class UnitOfWorkOnPostgresTest extends UnitOfWorkContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.postgres().ports();
    }
}
