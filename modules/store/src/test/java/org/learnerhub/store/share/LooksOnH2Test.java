package org.learnerhub.store.share;

import org.learnerhub.store.StoreUnderTest;

class LooksOnH2Test extends LooksContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
