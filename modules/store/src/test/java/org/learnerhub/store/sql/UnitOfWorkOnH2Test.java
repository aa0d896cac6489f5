package org.learnerhub.store.sql;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.Ports;
import org.learnerhub.testkit.UnitOfWorkContract;

class UnitOfWorkOnH2Test extends UnitOfWorkContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.h2().ports();
    }
}
