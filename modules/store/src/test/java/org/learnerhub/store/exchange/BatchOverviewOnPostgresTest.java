package org.learnerhub.store.exchange;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.BatchOverviewContract;
import org.learnerhub.testkit.Ports;

class BatchOverviewOnPostgresTest extends BatchOverviewContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.postgres().ports();
    }
}
