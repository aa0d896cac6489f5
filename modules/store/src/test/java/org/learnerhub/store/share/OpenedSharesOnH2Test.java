package org.learnerhub.store.share;

import org.learnerhub.store.StoreUnderTest;

class OpenedSharesOnH2Test extends OpenedShareContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
