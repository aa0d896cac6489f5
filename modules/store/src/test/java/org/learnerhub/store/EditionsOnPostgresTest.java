package org.learnerhub.store;

import org.learnerhub.domain.registration.BatchPorts;
import org.learnerhub.testkit.EditionsContract;

class EditionsOnPostgresTest extends EditionsContract {

    @Override
    protected BatchPorts freshPorts() {
        return StoreUnderTest.postgres().casework().batches();
    }
}
