package org.learnerhub.store.exchange;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.DeadLettersContract;
import org.learnerhub.testkit.Ports;

class DeadLettersOnH2Test extends DeadLettersContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.h2().ports();
    }
}
