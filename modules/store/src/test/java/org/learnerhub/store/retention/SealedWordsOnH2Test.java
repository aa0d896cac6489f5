package org.learnerhub.store.retention;

import org.learnerhub.store.StoreUnderTest;

class SealedWordsOnH2Test extends SealedWordsContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
