package org.learnerhub.store.exchange;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.BatchLedgerContract;
import org.learnerhub.testkit.Ports;

class BatchLedgerOnH2Test extends BatchLedgerContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.h2().ports();
    }
}
