package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;

class HeldOfRegisteredOnH2Test extends HeldOfRegisteredContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
