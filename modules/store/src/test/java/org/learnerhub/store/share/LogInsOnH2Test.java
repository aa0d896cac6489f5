package org.learnerhub.store.share;

import org.learnerhub.store.StoreUnderTest;

class LogInsOnH2Test extends LogInContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
