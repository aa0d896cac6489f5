package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;

class KeptForLearnersOnH2Test extends KeptForLearnersContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
