package org.learnerhub.store.exchange;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.OutboxContract;
import org.learnerhub.testkit.Ports;

class OutboxOnPostgresTest extends OutboxContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.postgres().ports();
    }
}
