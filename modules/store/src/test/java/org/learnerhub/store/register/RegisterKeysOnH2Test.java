package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;

class RegisterKeysOnH2Test extends RegisterKeysContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
