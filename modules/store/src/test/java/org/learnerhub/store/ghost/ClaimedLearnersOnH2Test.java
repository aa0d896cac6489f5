package org.learnerhub.store.ghost;

import org.learnerhub.store.StoreUnderTest;

class ClaimedLearnersOnH2Test extends ClaimedLearnersContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
