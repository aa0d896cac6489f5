package org.learnerhub.store;

import org.learnerhub.domain.registration.BatchPorts;
import org.learnerhub.testkit.EditionsContract;

class EditionsOnH2Test extends EditionsContract {

    @Override
    protected BatchPorts freshPorts() {
        return StoreUnderTest.h2().casework().batches();
    }
}
