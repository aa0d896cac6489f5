package org.learnerhub.store.exchange;

import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.BatchFindingsContract;
import org.learnerhub.testkit.Ports;

class BatchFindingsOnH2Test extends BatchFindingsContract {

    private final StoreUnderTest database = StoreUnderTest.h2();

    @Override
    protected Ports freshPorts() {
        return database.ports();
    }

    @Override
    protected BatchFindings findings() {
        return database.registration().exchange().findings();
    }
}
