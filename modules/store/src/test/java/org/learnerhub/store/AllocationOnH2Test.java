package org.learnerhub.store;

import org.learnerhub.testkit.AllocationContract;
import org.learnerhub.testkit.Ports;

class AllocationOnH2Test extends AllocationContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.h2().ports();
    }
}
