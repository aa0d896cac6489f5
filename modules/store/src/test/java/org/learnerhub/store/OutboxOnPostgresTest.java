package org.learnerhub.store;

import org.learnerhub.testkit.OutboxContract;
import org.learnerhub.testkit.Ports;

class OutboxOnPostgresTest extends OutboxContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.postgres().ports();
    }
}
