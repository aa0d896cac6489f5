package org.learnerhub.store.exchange;

import org.learnerhub.store.StoreUnderTest;

class MonitoringOnPostgresTest extends MonitoringContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
