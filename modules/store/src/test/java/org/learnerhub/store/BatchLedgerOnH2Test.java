package org.learnerhub.store;

import org.learnerhub.testkit.BatchLedgerContract;
import org.learnerhub.testkit.Ports;

class BatchLedgerOnH2Test extends BatchLedgerContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.h2().ports();
    }
}
