package org.learnerhub.store;

import org.learnerhub.testkit.Ports;
import org.learnerhub.testkit.UnitOfWorkContract;

class UnitOfWorkOnPostgresTest extends UnitOfWorkContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.postgres().ports();
    }
}
