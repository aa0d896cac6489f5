package org.learnerhub.store;

import org.learnerhub.testkit.BatchOverviewContract;
import org.learnerhub.testkit.Ports;

class BatchOverviewOnPostgresTest extends BatchOverviewContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.postgres().ports();
    }
}
