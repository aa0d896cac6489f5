package org.learnerhub.store;

import org.learnerhub.testkit.DeadLettersContract;
import org.learnerhub.testkit.Ports;

class DeadLettersOnPostgresTest extends DeadLettersContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.postgres().ports();
    }
}
