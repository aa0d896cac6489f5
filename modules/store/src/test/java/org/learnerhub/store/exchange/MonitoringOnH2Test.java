package org.learnerhub.store.exchange;

import org.learnerhub.store.StoreUnderTest;

class MonitoringOnH2Test extends MonitoringContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
