package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;

class RegisterLoadOnH2Test extends RegisterLoadContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
