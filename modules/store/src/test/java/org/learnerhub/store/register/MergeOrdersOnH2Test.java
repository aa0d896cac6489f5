package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;

class MergeOrdersOnH2Test extends MergeOrdersContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
