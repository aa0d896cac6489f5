package org.learnerhub.store.exchange;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.OutboxContract;
import org.learnerhub.testkit.Ports;

class OutboxOnH2Test extends OutboxContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.h2().ports();
    }
}
