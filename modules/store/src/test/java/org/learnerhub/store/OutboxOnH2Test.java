package org.learnerhub.store;

import org.learnerhub.testkit.OutboxContract;
import org.learnerhub.testkit.Ports;

class OutboxOnH2Test extends OutboxContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.h2().ports();
    }
}
