package org.learnerhub.store.share;

import org.learnerhub.store.StoreUnderTest;

class SharingOnH2Test extends SharingContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
