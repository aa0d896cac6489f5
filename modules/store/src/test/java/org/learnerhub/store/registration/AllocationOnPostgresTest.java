package org.learnerhub.store.registration;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.AllocationContract;
import org.learnerhub.testkit.Ports;

class AllocationOnPostgresTest extends AllocationContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.postgres().ports();
    }
}
